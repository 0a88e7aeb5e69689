# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""An isolated django-components component takes values and markup, and sees nothing of the page."""

import django
from django.conf import settings
from django.template.loader import render_to_string

TEMPLATES = {
    "card.html": "<h2>{{ title }}</h2>{% slot 'body' default / %}[{{ secret }}]",
    "page.html": "{% component 'card' title='Cart' %}<i>{{ secret }}</i>{% endcomponent %}",
}
LOADERS = [("django.template.loaders.locmem.Loader", TEMPLATES)]
OPTIONS = {"loaders": LOADERS, "builtins": ["django_components.templatetags.component_tags"]}
BACKEND = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": OPTIONS}
settings.configure(
    BASE_DIR="/nowhere",
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django_components"],
    TEMPLATES=[BACKEND],
    COMPONENTS={"context_behavior": "isolated"},
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
    page = render_to_string("page.html", {"secret": "1 < 2"})
    assert ">Cart</h2>" in page and page.endswith(">1 &lt; 2</i>[]"), page
    print("Cart, 1 &lt; 2, []")


if __name__ == "__main__":
    main()
