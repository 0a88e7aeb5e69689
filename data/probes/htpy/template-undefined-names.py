# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""An unknown name in an htpy page raises `NameError`."""

from htpy import p


def main() -> None:
    try:
        print(p[unknown])
    except NameError as error:
        print(error)
    else:
        raise AssertionError("no error")


if __name__ == "__main__":
    main()
