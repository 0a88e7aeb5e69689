# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon", "markupsafe"]
# ///
"""Chameleon escapes values by default, and leaves what is marked as safe."""

from chameleon import PageTemplate
from markupsafe import Markup


def main() -> None:
    page = PageTemplate("<p>${value} ${safe} ${structure: raw}</p>")
    text = page(value="<script>", safe=Markup("<b>x</b>"), raw="<i>y</i>")
    assert text == "<p>&lt;script&gt; <b>x</b> <i>y</i></p>", text
    print(text)


if __name__ == "__main__":
    main()
