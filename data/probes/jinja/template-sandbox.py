# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""Jinja's sandbox refuses names with underscores and a method that is marked as unsafe."""

from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment, unsafe


class Order:
    total = 12

    @unsafe
    def cancel(self):
        raise AssertionError("cancelled")


def main() -> None:
    environment = SandboxedEnvironment(autoescape=True)
    assert environment.from_string("{{ order.total }}").render(order=Order()) == "12"
    for source in ("{{ order.__class__.__mro__ }}", "{{ order.cancel() }}"):
        try:
            environment.from_string(source).render(order=Order())
        except SecurityError as error:
            print(source, "->", str(error).split(" of ")[0])
        else:
            raise AssertionError(source)


if __name__ == "__main__":
    main()
