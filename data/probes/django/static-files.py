# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's static view answers 304 and keeps to its folder, but serves with `DEBUG` on only."""

import logging
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.contrib.staticfiles.views import serve
from django.test import Client, override_settings
from django.urls import path

logging.disable()
urlpatterns = [path("static/<path:path>", serve)]

with tempfile.TemporaryDirectory() as folder:
    static = Path(folder, "static")
    static.mkdir()
    (static / "site.css").write_text("p { color: red }")
    Path(folder, "secret.txt").write_text("secret")
    settings.configure(
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["testserver"],
        SECRET_KEY="probe",
        INSTALLED_APPS=["django.contrib.staticfiles"],
        STATICFILES_DIRS=[static],
        STATIC_URL="static/",
    )
    django.setup()
    client = Client()
    with override_settings(DEBUG=True):
        found = client.get("/static/site.css")
        assert (found.status_code, found.getvalue()) == (200, b"p { color: red }")
        modified = found.headers["Last-Modified"]
        again = client.get("/static/site.css", headers={"If-Modified-Since": modified})
        outside = client.get("/static/../secret.txt")
    production = client.get("/static/site.css")

assert (again.status_code, outside.status_code) == (304, 400)
assert production.status_code == 404
print(f"DEBUG: {found.status_code}, then {again.status_code}; without DEBUG: {production.status_code}")
