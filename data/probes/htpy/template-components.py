# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""An htpy component takes parameters and markup, and sees nothing of the caller."""

from htpy import Element, Node, fragment, h2, p, section, with_children


@with_children
def card(children: Node, *, title: str) -> Element:
    assert "secret" not in globals() and "secret" not in locals()
    return section[h2[title], children]


def main() -> None:
    secret = "1 < 2"
    page = str(fragment[card(title="Cart")[p[secret]]])
    assert page == "<section><h2>Cart</h2><p>1 &lt; 2</p></section>", page
    print(page)


if __name__ == "__main__":
    main()
