# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""A part of an htpy page is a function, which a view can call alone."""

from htpy import Element, Fragment, body, fragment, h1, html, li


def rows(items: list[str]) -> Fragment:
    return fragment[(li[item] for item in items)]


def page(items: list[str]) -> Element:
    return html[body[h1["Cart"], rows(items)]]


def main() -> None:
    items = ["tea", "<cup>"]
    part, whole = str(rows(items)), str(page(items))
    assert part == "<li>tea</li><li>&lt;cup&gt;</li>" and f"<h1>Cart</h1>{part}</body>" in whole, whole
    print(part)


if __name__ == "__main__":
    main()
