# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""django-components renders a page to one string, and has no call that hands out a part before."""

import django
from django.conf import settings

TEMPLATES = {"card.html": "<p>head {{ value }}</p>"}
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
    events = []
    page = Card.render(kwargs={"value": lambda: events.append("computed") or "rows"})
    assert isinstance(page, str) and events == ["computed"], page
    public = [name for name in dir(Component) if not name.startswith("_")]
    assert "render" in public and not [name for name in public if "stream" in name or "generate" in name], (
        public
    )
    print(type(page).__name__, "from", *(name for name in public if name.startswith("render")))


if __name__ == "__main__":
    main()
