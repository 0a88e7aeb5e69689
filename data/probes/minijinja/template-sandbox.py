# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""A MiniJinja template reaches no name with underscores, but calls each other method of an object."""

from minijinja import Environment, TemplateError


class Order:
    _margin = 3

    def cancel(self):
        return "cancelled"

    cancel.alters_data = True


def main() -> None:
    environment = Environment(undefined_behavior="strict")
    assert environment.render_str("{{ order.cancel() }}", order=Order()) == "cancelled"
    for source in ("{{ order._margin }}", "{{ order.__class__ }}", "{{ ''.__class__ }}"):
        try:
            environment.render_str(source, order=Order())
        except TemplateError as error:
            print(source, "->", error.message)
        else:
            raise AssertionError(source)


if __name__ == "__main__":
    main()
