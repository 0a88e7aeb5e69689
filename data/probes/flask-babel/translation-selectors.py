# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""A variant by gender in a catalogue of Flask-Babel comes out as it was written."""

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
    variants = "{gender, select, female {Kundin} other {Kunde}}"
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Customer": variants})
        Babel(app, default_locale="de", default_translation_directories=folder)
        with app.test_request_context():
            text = gettext("Customer", gender="female")
    assert text == variants, text
    print(text)


if __name__ == "__main__":
    main()
