# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-components"]
# ///
"""Django's `include ... only` hides the caller's variables, takes no markup; django-components does both."""

import django
from django.conf import settings
from django.template import Context, Engine, Template, TemplateSyntaxError

LOADERS = ["django.template.loaders.app_directories.Loader"]
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
    template = "<h2>{{ title }}</h2>{% slot 'body' default / %}[{{ secret }}]"

    def get_template_data(self, args, kwargs, slots, context):
        return {"title": kwargs["title"]}


def main() -> None:
    files = {"card.html": "<h2>{{ title }}</h2>[{{ secret }}]"}
    engine = Engine(loaders=[("django.template.loaders.locmem.Loader", files)])
    include = '{% include "card.html" with title="Cart" only %}'
    own = engine.from_string(include).render(Context({"secret": "S"}))
    assert own == "<h2>Cart</h2>[]", own
    try:
        engine.from_string(include + "<p>markup</p>{% endinclude %}")
    except TemplateSyntaxError as error:
        print(own, "-", str(error)[:50])
    else:
        raise AssertionError("include took markup")
    source = "{% component 'card' title='Cart' %}<p>{{ secret }}</p>{% endcomponent %}"
    page = Template(source).render(Context({"secret": "1 < 2"}))
    assert "<p" in page and page.endswith("1 &lt; 2</p>[]"), page
    print("with django-components: <p>1 &lt; 2</p>[]")


if __name__ == "__main__":
    main()
