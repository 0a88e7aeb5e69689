# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""An htpy page is Python, with comprehensions and calls."""

from htpy import p


def main() -> None:
    names, price = ["b", "a", ""], 21
    page = str(p["".join(sorted(n.upper() for n in names if n)), " ", (lambda a: str(a * 2))(price)])
    assert page == "<p>AB 42</p>", page
    print(page)


if __name__ == "__main__":
    main()
