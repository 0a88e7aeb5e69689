# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""Babel loads the first catalogue of a list only; the program adds German behind Austrian German."""

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
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Hello": "Hallo", "Bye": "Tschüs"})
        write(folder, "de_AT", {"Hello": "Servus"})
        austrian = Translations.load(folder, ["de_AT", "de"])
        alone = [austrian.gettext(message) for message in ("Hello", "Bye")]
        austrian.add_fallback(Translations.load(folder, ["de"]))
    both = [austrian.gettext(message) for message in ("Hello", "Bye")]
    assert (alone, both) == (["Servus", "Bye"], ["Servus", "Tschüs"]), (alone, both)
    print(*alone, "- with add_fallback:", *both)


if __name__ == "__main__":
    main()
