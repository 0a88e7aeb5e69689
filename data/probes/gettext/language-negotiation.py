# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""gettext's `find` takes a list of languages, finds German for Austrian German, and reads no header."""

import gettext
import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo


def write(folder: str, language: str, messages: dict) -> None:
    catalogue = Catalog(locale=language)
    for message, translation in messages.items():
        catalogue.add(message, translation)
    file = Path(folder, language, "LC_MESSAGES", "shop.mo")
    file.parent.mkdir(parents=True)
    with file.open("wb") as output:
        write_mo(output, catalogue)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Hello": "Hallo"})
        found = gettext.find("shop", folder, ["fr", "de_AT"])
        header = gettext.find("shop", folder, ["fr;q=0.5,de-AT"])
    assert found == f"{folder}/de/LC_MESSAGES/shop.mo" and header is None, (found, header)
    print(found.removeprefix(folder), "- with the header:", header)


if __name__ == "__main__":
    main()
