# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""django-components names the component always, its file and line in debug mode only."""

import subprocess
import sys

import django
from django.conf import settings

TEMPLATES = {"card.html": "<p>\n\n{{ value }}</p>"}
LOADERS = [("django.template.loaders.locmem.Loader", TEMPLATES)]
OPTIONS = {
    "loaders": LOADERS,
    "builtins": ["django_components.templatetags.component_tags"],
    "debug": "debug" in sys.argv,
}
BACKEND = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": OPTIONS}
settings.configure(
    BASE_DIR="/nowhere", ROOT_URLCONF=__name__, INSTALLED_APPS=["django_components"], TEMPLATES=[BACKEND]
)
django.setup()

from django_components import Component, register  # noqa: E402

urlpatterns = []


@register("card")
class Card(Component):
    template_file = "card.html"

    def get_template_data(self, args, kwargs, slots, context):
        return kwargs


class Broken:
    def __str__(self):
        raise ZeroDivisionError("zero")


def details() -> dict:
    try:
        Card.render(kwargs={"value": Broken()})
    except ZeroDivisionError as error:
        assert "rendering components Card" in str(error), error
        return getattr(error, "template_debug", {})
    raise AssertionError("no error")


def main() -> None:
    found = details()
    if "debug" in sys.argv:
        assert found["line"] == 3 and found["name"].endswith("card.html"), found
        print("debug:", found["name"], "line", found["line"])
    else:
        assert not found, found
        print("production: the component's name", flush=True)
        subprocess.run([sys.executable, __file__, "debug"], check=True)


if __name__ == "__main__":
    main()
