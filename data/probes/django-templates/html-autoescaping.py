# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django templates escape values by default, and leave what is marked as safe."""

from django.template import Context, Engine
from django.utils.safestring import mark_safe


def main() -> None:
    values = {"value": "<script>", "safe": mark_safe("<b>")}
    page = Engine().from_string("{{ value }} {{ safe }}").render(Context(values))
    assert page == "&lt;script&gt; <b>", page
    print(page)


if __name__ == "__main__":
    main()
