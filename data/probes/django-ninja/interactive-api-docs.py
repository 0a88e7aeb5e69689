# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja serves Swagger UI at /docs, with scripts of its own once `ninja` is an installed app."""

import re

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.staticfiles", "ninja"],
    STATIC_URL="/static/",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()

from django.contrib.staticfiles import finders  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()
urlpatterns = [path("", api.urls)]
html = Client().get("/docs").content.decode()
loaded = re.findall(r"""(?:<script[^>]+src|<link[^>]+href)=["']([^"']+)""", html)

assert any("swagger-ui-bundle" in address for address in loaded), html
assert all(address.startswith("/static/ninja/") for address in loaded), loaded
assert all(finders.find(address.removeprefix("/static/")) for address in loaded)
print("Swagger UI with", len(loaded), "styles and scripts, all from the installation")
