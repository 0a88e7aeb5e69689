# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""A page with components replaces a block of its parent and repeats the parent's text with `block.super`."""

import django
from django.conf import settings
from django.template.loader import render_to_string

TEMPLATES = {
    "card.html": "<b>{{ value }}</b>",
    "base.html": "<title>{% block title %}Shop{% endblock %}</title>{% block body %}empty{% endblock %}",
    "page.html": "{% extends 'base.html' %}{% block title %}{% component 'card' value='Cart' / %}"
    " - {{ block.super }}{% endblock %}",
}
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
    page = render_to_string("page.html")
    assert page.endswith(">Cart</b> - Shop</title>empty"), page
    print(page.partition(">Cart")[2])


if __name__ == "__main__":
    main()
