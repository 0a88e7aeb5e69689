# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django templates escape values by default, and leave what is marked as safe."""

import django
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

LOADERS = [("django.template.loaders.locmem.Loader", {"page.html": "{{ value }} {{ safe }}"})]
BACKEND = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"loaders": LOADERS}}
settings.configure(TEMPLATES=[BACKEND])
django.setup()


def main() -> None:
    page = render_to_string("page.html", {"value": "<script>", "safe": mark_safe("<b>")})
    assert page == "&lt;script&gt; <b>", page
    print(page)


if __name__ == "__main__":
    main()
