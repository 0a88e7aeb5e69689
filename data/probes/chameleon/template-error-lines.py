# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""An exception in a Chameleon template, or in a function that it calls, has file and line in its text."""

import tempfile
from pathlib import Path

from chameleon import PageTemplateLoader


def divide(zero: int) -> float:
    return 1 / zero


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.pt").write_text("<p>one\ntwo\n${divide(zero)}</p>\n")
        try:
            PageTemplateLoader(folder)["page.pt"](zero=0, divide=divide)
        except ZeroDivisionError as error:
            text = str(error)
        else:
            raise AssertionError("no error")
        assert f"Filename:   {folder}/page.pt" in text and "Location:   (line 3: col 2)" in text, text
    assert "zero: 0" in text, "the values of the variables are in the text too"
    print("page.pt, line 3, and the variables: zero: 0")


if __name__ == "__main__":
    main()
