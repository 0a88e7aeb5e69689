# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""django-components has no awaitable rendering: a coroutine in a template is shown as an object."""

import warnings

import django
from django.conf import settings

TEMPLATES = {"card.html": "<p>in stock: {{ value }}</p>"}
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
    async def stock() -> int:
        return 7

    warnings.simplefilter("ignore", RuntimeWarning)
    page = Card.render(kwargs={"value": stock()})
    assert "coroutine object" in page, page
    assert not [name for name in dir(Component) if "async" in name or "arender" in name]
    print(page.partition(">")[2].split(" at 0x")[0])


if __name__ == "__main__":
    main()
