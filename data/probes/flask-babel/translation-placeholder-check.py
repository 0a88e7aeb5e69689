# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""`pybabel compile` ends with an error for a wrong placeholder, but writes the catalogue; a request fails."""

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
        command = [Path(sys.executable).with_name("pybabel"), "compile", "-d", folder]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "unknown named placeholder 'nome'" in run.stderr and run.returncode == 1, run.stderr
        Babel(app, default_locale="de", default_translation_directories=folder)
        with app.test_request_context():
            try:
                print(gettext("Hello %(name)s", name="Ana"))
            except KeyError as error:
                print("exit status 1, but written; then KeyError", error)
            else:
                raise AssertionError("no error")


if __name__ == "__main__":
    main()
