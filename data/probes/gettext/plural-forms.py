# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""gettext of the standard library picks among the three plural forms of Polish."""

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
    message = ("{n} file", "{n} files")
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "pl", {message: ("{n} plik", "{n} pliki", "{n} plików")})
        polish = gettext.translation("shop", folder, ["pl"])
    texts = [polish.ngettext(*message, n).format(n=n) for n in (1, 2, 5, 22)]
    assert texts == ["1 plik", "2 pliki", "5 plików", "22 pliki"], texts
    print(*texts, sep=", ")


if __name__ == "__main__":
    main()
