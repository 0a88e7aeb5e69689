# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""gettext of the standard library translates at the call: a text made at import keeps its language."""

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
        write(folder, "fr", {"Hello": "Bonjour"})
        german, french = (gettext.translation("shop", folder, [language]) for language in ("de", "fr"))
    active = german
    label = active.gettext("Hello")
    active = french
    assert (type(label), label, active.gettext("Hello")) == (str, "Hallo", "Bonjour"), label
    assert not [name for name in dir(gettext) if "lazy" in name.lower()]
    print("made at import:", label, "- now:", active.gettext("Hello"))


if __name__ == "__main__":
    main()
