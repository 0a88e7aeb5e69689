# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""A django-components template looks values up; Python stands in parentheses in a tag's arguments only."""

import django
from django.conf import settings
from django.template import TemplateSyntaxError, engines
from django.template.loader import render_to_string

TEMPLATES = {"card.html": "<p>{{ value }}</p>", "page.html": "{% component 'card' value=(price * 2) / %}"}
LOADERS = [("django.template.loaders.locmem.Loader", TEMPLATES)]
OPTIONS = {"loaders": LOADERS, "builtins": ["django_components.templatetags.component_tags"]}
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


def main() -> None:
    page = render_to_string("page.html", {"price": 21})
    assert page.endswith(">42</p>"), page
    for source in ("{{ name.replace('a', 'o') }}", "{{ price * 2 }}"):
        try:
            engines["django"].from_string(source)
        except TemplateSyntaxError as error:
            print(source, "->", str(error)[:40])
        else:
            raise AssertionError(source)


if __name__ == "__main__":
    main()
