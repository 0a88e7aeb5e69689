# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""A Chameleon template takes each Python expression, also a comprehension and a lambda."""

from chameleon import PageTemplate


def main() -> None:
    page = PageTemplate(
        "<p>${''.join(sorted(n.upper() for n in names if n))} ${(lambda a: a * 2)(price)}</p>"
    )
    text = page(names=["b", "a", ""], price=21)
    assert text == "<p>AB 42</p>", text
    print(text)


if __name__ == "__main__":
    main()
