# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "whitenoise"]
# ///
"""Django serves a folder under a prefix in production, with 304 and safe paths, with WhiteNoise."""

import logging
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.contrib.staticfiles.views import serve
from django.core.management import call_command
from django.test import Client
from django.urls import path

logging.disable()
urlpatterns = [path("own-view/<path:path>", serve)]

with tempfile.TemporaryDirectory() as folder:
    assets = Path(folder, "assets")
    assets.mkdir()
    (assets / "site.css").write_text("p { color: red }")
    Path(folder, "secret.txt").write_text("secret")
    settings.configure(
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["testserver"],
        SECRET_KEY="probe",
        INSTALLED_APPS=["django.contrib.staticfiles"],
        MIDDLEWARE=["whitenoise.middleware.WhiteNoiseMiddleware"],
        STATICFILES_DIRS=[assets],
        STATIC_ROOT=Path(folder, "collected"),
        STATIC_URL="static/",
    )
    django.setup()
    call_command("collectstatic", interactive=False, verbosity=0)

    client = Client()
    found = client.get("/static/site.css")
    assert (found.status_code, found.getvalue()) == (200, b"p { color: red }")
    again = client.get("/static/site.css", headers={"If-None-Match": found.headers["ETag"]})
    outside = client.get("/static/../secret.txt")
    own_view = client.get("/own-view/site.css")

assert (again.status_code, outside.status_code) == (304, 404)
assert own_view.status_code == 404, "Django's own view served without DEBUG"
print(f"{found.status_code}, with its ETag {again.status_code}; Django's own view: {own_view.status_code}")
