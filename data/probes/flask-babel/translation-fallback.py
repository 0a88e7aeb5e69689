# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""Flask-Babel shows the text of the source where Austrian German lacks one that German has."""

import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from flask import Flask
from flask_babel import Babel, gettext


def write(folder: str, language: str, messages: dict) -> None:
    catalogue = Catalog(locale=language)
    for message, translation in messages.items():
        catalogue.add(message, translation)
    file = Path(folder, language, "LC_MESSAGES", "messages.mo")
    file.parent.mkdir(parents=True)
    with file.open("wb") as output:
        write_mo(output, catalogue)


def main() -> None:
    app = Flask(__name__)
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Hello": "Hallo", "Bye": "Tschüs"})
        write(folder, "de_AT", {"Hello": "Servus"})
        Babel(
            app, default_locale="de", default_translation_directories=folder, locale_selector=lambda: "de_AT"
        )
        with app.test_request_context():
            texts = [gettext("Hello"), gettext("Bye")]
    assert texts == ["Servus", "Bye"], texts
    print(*texts)


if __name__ == "__main__":
    main()
