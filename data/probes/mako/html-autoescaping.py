# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""Mako escapes nothing by default, and all values with `default_filters=['h']`."""

from mako.template import Template
from markupsafe import Markup


def main() -> None:
    values = {"value": "<script>", "safe": Markup("<b>")}
    default = Template("${value} ${safe}").render(**values)
    assert default == "<script> <b>", default
    escaped = Template("${value} ${safe}", default_filters=["h"]).render(**values)
    assert escaped == "&lt;script&gt; <b>", escaped
    print("by default:", default, "- with default_filters:", escaped)


if __name__ == "__main__":
    main()
