# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""gettext of the standard library takes what Austrian German lacks from German."""

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
        write(folder, "de", {"Hello": "Hallo", "Bye": "Tschüs"})
        write(folder, "de_AT", {"Hello": "Servus"})
        austrian = gettext.translation("shop", folder, ["de_AT"])
    texts = [austrian.gettext(message) for message in ("Hello", "Bye")]
    assert texts == ["Servus", "Tschüs"], texts
    print(*texts)


if __name__ == "__main__":
    main()
