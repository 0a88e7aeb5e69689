# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""A Chameleon template runs Python, and can import modules and read the process's environment."""

import os

from chameleon import PageTemplate


def main() -> None:
    os.environ["SECRET"] = "in the environment"
    source = "<p>${__import__('os').environ['SECRET']} ${import: os.sep}</p>"
    page = PageTemplate(source)()
    assert page == "<p>in the environment /</p>", page
    assert not [name for name in dir(PageTemplate) if "sandbox" in name or "safe" in name]
    print(page)


if __name__ == "__main__":
    main()
