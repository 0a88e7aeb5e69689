# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""The standard library compiles no catalogue, and shows a wrong placeholder as an error of formatting."""

import gettext
import importlib.util
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
    assert importlib.util.find_spec("msgfmt") is None
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Hello %(name)s": "Hallo %(nome)s"})
        german = gettext.translation("shop", folder, ["de"])
    try:
        print(german.gettext("Hello %(name)s") % {"name": "Ana"})
    except KeyError as error:
        print("KeyError", error)
    else:
        raise AssertionError("no error")


if __name__ == "__main__":
    main()
