# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django template refuses underscores and a method with `alters_data`, but calls each other method."""

from django.template import Context, Engine, TemplateSyntaxError


class Order:
    def cancel(self):
        raise AssertionError("cancelled")

    def export(self):
        return "all orders"

    cancel.alters_data = True


def main() -> None:
    engine = Engine()
    page = engine.from_string("[{{ order.cancel }}] {{ order.export }}").render(Context({"order": Order()}))
    assert page == "[] all orders", page
    try:
        engine.from_string("{{ order.__class__ }}")
    except TemplateSyntaxError as error:
        print(page, "-", error)
    else:
        raise AssertionError("underscores were accepted")


if __name__ == "__main__":
    main()
