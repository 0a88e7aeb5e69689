# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""In htpy a layout is a function; a page passes it parts, and what the layout has by default is gone then."""

import htpy
from htpy import Element, body, html, title


def layout(heading: str = "Shop") -> Element:
    return html[title[heading], body["empty"]]


def main() -> None:
    page = str(layout("Cart"))
    assert page.endswith("<html><title>Cart</title><body>empty</body></html>") and "Shop" not in page, page
    assert not [name for name in dir(htpy) if "extend" in name or "inherit" in name]
    print(page)


if __name__ == "__main__":
    main()
