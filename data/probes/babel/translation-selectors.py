# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""A variant by gender in a catalogue of Babel comes out as it was written."""

import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.support import Translations


def write(folder: str, language: str, messages: dict) -> None:
    catalogue = Catalog(locale=language)
    for message, translation in messages.items():
        catalogue.add(message, translation)
    file = Path(folder, language, "LC_MESSAGES", "messages.mo")
    file.parent.mkdir(parents=True)
    with file.open("wb") as output:
        write_mo(output, catalogue)


def main() -> None:
    variants = "{gender, select, female {Kundin} other {Kunde}}"
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Customer": variants})
        german = Translations.load(folder, ["de"])
    assert german.gettext("Customer") == variants
    print(german.gettext("Customer"))


if __name__ == "__main__":
    main()
