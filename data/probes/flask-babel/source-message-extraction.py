# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""`pybabel`, which Flask-Babel requires, collects marked and lazy texts and keeps what is translated."""

import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = "from flask_babel import gettext, lazy_gettext as _l\nprint(gettext('Hello'), _l('Name'))\n"


def pybabel(folder: str, *arguments: str) -> None:
    command = [Path(sys.executable).with_name("pybabel"), *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, german = Path(folder, "shop.py"), Path(folder, "de/LC_MESSAGES/messages.po")
        source.write_text(SOURCE)
        pybabel(folder, "extract", "-k", "_l", "-o", "shop.pot", ".")
        pybabel(folder, "init", "-i", "shop.pot", "-d", ".", "-l", "de")
        new = german.read_text()
        assert 'msgid "Name"' in new, new
        german.write_text(new.replace('msgid "Hello"\nmsgstr ""', 'msgid "Hello"\nmsgstr "Hallo"'))
        source.write_text(SOURCE + "print(gettext('Bye'))\n")
        pybabel(folder, "extract", "-k", "_l", "-o", "shop.pot", ".")
        pybabel(folder, "update", "-i", "shop.pot", "-d", ".")
        updated = german.read_text()
    assert 'msgstr "Hallo"' in updated and 'msgid "Bye"' in updated, updated
    print("extracted, translated, updated:", updated.count("msgid ") - 1, "messages")


if __name__ == "__main__":
    main()
