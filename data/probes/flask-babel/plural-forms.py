# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""Flask-Babel's `ngettext` picks among the three plural forms of Polish."""

import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from flask import Flask
from flask_babel import Babel, ngettext


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
    message = ("%(num)d file", "%(num)d files")
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "pl", {message: ("%(num)d plik", "%(num)d pliki", "%(num)d plików")})
        Babel(app, default_locale="pl", default_translation_directories=folder)
        with app.test_request_context():
            texts = [ngettext(*message, n) for n in (1, 2, 5, 22)]
    assert texts == ["1 plik", "2 pliki", "5 plików", "22 pliki"], texts
    print(*texts, sep=", ")


if __name__ == "__main__":
    main()
