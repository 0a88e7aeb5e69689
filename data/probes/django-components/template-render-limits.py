# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""django-components has no limit: a million steps of nested loops run to the end."""

import django
from django.conf import settings

TEMPLATES = {"card.html": "{% for a in steps %}{% for b in steps %}.{% endfor %}{% endfor %}"}
LOADERS = [("django.template.loaders.locmem.Loader", TEMPLATES)]
OPTIONS = {"loaders": LOADERS, "builtins": ["django_components.templatetags.component_tags"]}
BACKEND = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": OPTIONS}
settings.configure(
    BASE_DIR="/nowhere", ROOT_URLCONF=__name__, INSTALLED_APPS=["django_components"], TEMPLATES=[BACKEND]
)
django.setup()

from django_components import Component, ComponentsSettings, register  # noqa: E402

urlpatterns = []


@register("card")
class Card(Component):
    template_file = "card.html"

    def get_template_data(self, args, kwargs, slots, context):
        return kwargs


def main() -> None:
    page = Card.render(kwargs={"steps": range(1000)})
    assert page.count(".") == 1_000_000, len(page)
    names = [name for name in dir(ComponentsSettings) if not name.startswith("_")]
    assert "context_behavior" in names and not [
        name for name in names if "limit" in name or "max_" in name
    ], names
    print("ended after", page.count("."), "steps")


if __name__ == "__main__":
    main()
