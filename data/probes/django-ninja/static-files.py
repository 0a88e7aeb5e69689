# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Beside a Django Ninja API, Django serves files with 304 and safe paths, but in debug mode only."""

from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.conf import settings

folder = TemporaryDirectory()
settings.configure(
    DEBUG=True,
    SECRET_KEY="s3cret",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    STATIC_URL="/static/",
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STATICFILES_DIRS=[folder.name],
)
django.setup()

from django.contrib.staticfiles.urls import staticfiles_urlpatterns  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

urlpatterns = [path("api/", NinjaAPI().urls), *staticfiles_urlpatterns()]

with folder:
    Path(folder.name, "site.css").write_text("body { color: teal }")
    client = Client()
    served = client.get("/static/site.css")
    body = served.getvalue()
    again = client.get("/static/site.css", headers={"If-Modified-Since": served["last-modified"]})
    outside = client.get("/static/..%2f" + Path(__file__).name)
    settings.DEBUG = False
    in_production = client.get("/static/site.css")

assert (served.status_code, body) == (200, b"body { color: teal }")
assert (again.status_code, outside.status_code) == (304, 400)
assert in_production.status_code == 404 and staticfiles_urlpatterns() == []
print("debug:", served.status_code, again.status_code, "- production:", in_production.status_code)
