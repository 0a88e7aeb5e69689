# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""A django-components component escapes its values, and leaves what is marked as safe."""

import django
from django.conf import settings
from django.utils.safestring import mark_safe

TEMPLATES = {"card.html": "<p>{{ value }} {{ safe }}</p>"}
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
    page = Card.render(kwargs={"value": "<script>", "safe": mark_safe("<b>x</b>")})
    assert page.endswith(">&lt;script&gt; <b>x</b></p>"), page
    print(page.partition(">")[2])


if __name__ == "__main__":
    main()
