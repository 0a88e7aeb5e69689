# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""Jinja escapes nothing by default, and escapes by file name with `autoescape=select_autoescape()`."""

from jinja2 import DictLoader, Environment, select_autoescape
from markupsafe import Markup


def main() -> None:
    loader = DictLoader({"page.html": "{{ value }} {{ safe }}"})
    values = {"value": "<script>", "safe": Markup("<b>")}
    default = Environment(loader=loader).get_template("page.html").render(values)
    assert default == "<script> <b>", default
    environment = Environment(loader=loader, autoescape=select_autoescape())
    escaped = environment.get_template("page.html").render(values)
    assert escaped == "&lt;script&gt; <b>", escaped
    print("by default:", default, "- with select_autoescape():", escaped)


if __name__ == "__main__":
    main()
