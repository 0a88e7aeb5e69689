# /// script
# requires-python = ">=3.12"
# dependencies = ["django-htmx", "django"]
# ///
"""All scripts that django-htmx's tag names, for htmx 2 and 4, are static files of its wheel."""

import re
from pathlib import Path

import django
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template import engines

settings.configure(
    SECRET_KEY="probe",
    STATIC_URL="/static/",
    INSTALLED_APPS=["django.contrib.staticfiles", "django_htmx"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
seen = {}
for version in (2, 4):
    template = (
        "{% load django_htmx %}{% htmx_script version=" + str(version) + ' extensions="hx-sse,hx-ws" %}'
    )
    urls = re.findall(r'src="([^"]+)"', engines["django"].from_string(template).render())
    assert len(urls) == 3 and all(url.startswith("/static/django_htmx/") for url in urls), urls
    for url in urls:
        found = finders.find(url.removeprefix("/static/"))
        assert found and "django_htmx" in found, url
        code = Path(found).read_text(encoding="utf-8")
        assert "htmx" in code and len(code) > 1000, url
        seen[url] = len(code)
print(*seen.items(), sep="\n")
