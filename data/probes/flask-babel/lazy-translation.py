# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""A `lazy_gettext` made at import is shown in the language of each request."""

import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from flask import Flask, request
from flask_babel import Babel, lazy_gettext


def write(folder: str, language: str, messages: dict) -> None:
    catalogue = Catalog(locale=language)
    for message, translation in messages.items():
        catalogue.add(message, translation)
    file = Path(folder, language, "LC_MESSAGES", "messages.mo")
    file.parent.mkdir(parents=True)
    with file.open("wb") as output:
        write_mo(output, catalogue)


LABEL = lazy_gettext("Hello")


def main() -> None:
    app = Flask(__name__)
    app.get("/")(lambda: f"{LABEL}")
    with tempfile.TemporaryDirectory() as folder:
        write(folder, "de", {"Hello": "Hallo"})
        write(folder, "fr", {"Hello": "Bonjour"})
        Babel(app, default_translation_directories=folder, locale_selector=lambda: request.args["language"])
        texts = [app.test_client().get(f"/?language={language}").text for language in ("de", "fr")]
    assert texts == ["Hallo", "Bonjour"], texts
    print(*texts)


if __name__ == "__main__":
    main()
