# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy", "babel"]
# ///
"""Babel's extractor for Python reads an htpy page, which renders the translation."""

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.support import Translations
from htpy import h1


def page(_, name: str) -> str:
    return str(h1[_("Hello"), " ", name])


def main() -> None:
    with Path(__file__).open("rb") as source:
        found = [message[1] for message in extract("python", source)]
    assert found == ["Hello"], found
    catalog = Catalog(locale="de")
    catalog.add("Hello", "Hallo")
    write_mo(compiled := io.BytesIO(), catalog)
    compiled.seek(0)
    text = page(Translations(compiled).gettext, "<Ana>")
    assert text == "<h1>Hallo &lt;Ana&gt;</h1>", text
    print(found, text)


if __name__ == "__main__":
    main()
