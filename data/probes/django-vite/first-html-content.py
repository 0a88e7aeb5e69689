# /// script
# requires-python = ">=3.12"
# dependencies = ["django-vite", "django"]
# ///
"""The first answer of a page with django-vite holds the view's data as HTML beside the built script."""

import json
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path

PAGE = """{% load django_vite %}<!doctype html>{% vite_asset 'main.js' %}
<ul>{% for order in orders %}<li>{{ order }}</li>{% endfor %}</ul>"""


def orders(request):
    return HttpResponse(engines["django"].from_string(PAGE).render({"orders": ["tea", "<milk>"]}, request))


urlpatterns = [path("", orders)]
with tempfile.TemporaryDirectory() as folder:
    manifest = Path(folder, "manifest.json")
    manifest.write_text(
        json.dumps({"main.js": {"file": "main-4f2a8c1b.js", "src": "main.js", "isEntry": True}})
    )
    settings.configure(
        SECRET_KEY="probe",
        STATIC_URL="/static/",
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["testserver"],
        INSTALLED_APPS=["django.contrib.staticfiles", "django_vite"],
        DJANGO_VITE={"default": {"dev_mode": False, "manifest_path": manifest}},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    )
    django.setup()
    page = Client().get("/").content.decode()

assert "<li>tea</li><li>&lt;milk&gt;</li>" in page, page
assert 'src="/static/main-4f2a8c1b.js"' in page, page
print(page)
