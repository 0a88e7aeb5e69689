# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""An unknown name in a Chameleon template raises `NameError`, unless the expression has a fallback."""

from chameleon import PageTemplate


def main() -> None:
    fallback = PageTemplate("<p>${unknown | 'fallback'}</p>")()
    assert fallback == "<p>fallback</p>", fallback
    try:
        PageTemplate("<p>${unknown}</p>")()
    except NameError as error:
        print(fallback, "- without one:", str(error).splitlines()[0])
    else:
        raise AssertionError("no error")


if __name__ == "__main__":
    main()
