# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""A variant by gender in a catalogue of gettext comes out as it was written."""

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
    variants = "{gender, select, female {Kundin} other {Kunde}}"
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Customer": variants})
        german = gettext.translation("shop", folder, ["de"])
    calls = [name for name in dir(german) if name.endswith("gettext")]
    assert german.gettext("Customer") == variants and calls == [
        "gettext",
        "ngettext",
        "npgettext",
        "pgettext",
    ], calls
    print(german.gettext("Customer"), "- calls:", *calls)


if __name__ == "__main__":
    main()
