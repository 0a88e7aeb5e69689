# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""`pybabel compile` reports a wrong placeholder and writes the catalogue; the request fails."""

import subprocess
import sys
import tempfile
from pathlib import Path

from flask import Flask
from flask_babel import Babel, gettext

CATALOGUE = """msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

#, python-format
msgid "Hello %(name)s"
msgstr "Hallo %(nome)s"
"""


def main() -> None:
    app = Flask(__name__)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "de/LC_MESSAGES/messages.po")
        file.parent.mkdir(parents=True)
        file.write_text(CATALOGUE)
        command = [sys.executable, "-m", "babel.messages.frontend", "compile", "-d", folder]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "unknown named placeholder 'nome'" in run.stderr and run.returncode == 0, run.stderr
        Babel(app, default_locale="de", default_translation_directories=folder)
        with app.test_request_context():
            try:
                print(gettext("Hello %(name)s", name="Ana"))
            except KeyError as error:
                print("reported, written, exit status 0; then KeyError", error)
            else:
                raise AssertionError("no error")


if __name__ == "__main__":
    main()
