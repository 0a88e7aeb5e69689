# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""`pybabel extract` collects marked texts and their comments, and `update` keeps what is translated."""

import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = "# Translators: on the door\nprint(_('Hello'))\nprint(ngettext('file', 'files', 2))\n"


def pybabel(folder: str, *arguments: str) -> None:
    command = [Path(sys.executable).with_name("pybabel"), *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source, german = Path(folder, "shop.py"), Path(folder, "de/LC_MESSAGES/messages.po")
        source.write_text(SOURCE)
        pybabel(folder, "extract", "-c", "Translators:", "-o", "shop.pot", ".")
        pybabel(folder, "init", "-i", "shop.pot", "-d", ".", "-l", "de")
        new = german.read_text()
        assert "#. Translators: on the door" in new and 'msgid_plural "files"' in new, new
        german.write_text(new.replace('msgid "Hello"\nmsgstr ""', 'msgid "Hello"\nmsgstr "Hallo"'))
        source.write_text(SOURCE + "print(_('Bye'))\n")
        pybabel(folder, "extract", "-o", "shop.pot", ".")
        pybabel(folder, "update", "-i", "shop.pot", "-d", ".")
        updated = german.read_text()
    assert 'msgstr "Hallo"' in updated and 'msgid "Bye"' in updated, updated
    print("extracted, translated, updated:", updated.count("msgid ") - 1, "messages")


if __name__ == "__main__":
    main()
