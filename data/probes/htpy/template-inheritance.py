# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""An htpy layout can be a class: a page replaces one method and repeats the layout's by `super()`."""

from htpy import Element, Node, body, html, title


class Layout:
    def heading(self) -> Node:
        return "Shop"

    def content(self) -> Node:
        return "empty"

    def page(self) -> Element:
        return html[title[self.heading()], body[self.content()]]


class Cart(Layout):
    def heading(self) -> Node:
        return ["Cart - ", super().heading()]


def main() -> None:
    page = str(Cart().page())
    assert page.endswith("<html><title>Cart - Shop</title><body>empty</body></html>"), page
    print(page)


if __name__ == "__main__":
    main()
