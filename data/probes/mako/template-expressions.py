# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""A Mako template takes each Python expression, also a comprehension and a lambda."""

from mako.template import Template


def main() -> None:
    source = "${''.join(sorted(n.upper() for n in names if n))} ${(lambda a: a * 2)(price)}"
    page = Template(source, default_filters=["h"]).render(names=["b", "a", ""], price=21)
    assert page == "AB 42", page
    print(page)


if __name__ == "__main__":
    main()
