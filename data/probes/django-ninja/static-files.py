# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "whitenoise"]
# ///
"""Beside a Django Ninja API, WhiteNoise serves a folder in production, with 304 and safe paths."""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpRequest
from django.test import Client

logging.disable()
with TemporaryDirectory() as folder:
    assets = Path(folder, "assets")
    assets.mkdir()
    (assets / "site.css").write_text("body { color: teal }")
    Path(folder, "secret.txt").write_text("secret")
    settings.configure(
        SECRET_KEY="s3cret",
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["testserver"],
        INSTALLED_APPS=["django.contrib.staticfiles"],
        MIDDLEWARE=["whitenoise.middleware.WhiteNoiseMiddleware"],
        STATICFILES_DIRS=[assets],
        STATIC_ROOT=Path(folder, "collected"),
        STATIC_URL="static/",
    )
    django.setup()

    from django.contrib.staticfiles.views import serve
    from django.urls import path
    from ninja import NinjaAPI

    api = NinjaAPI()

    @api.get("/stylesheet")
    def stylesheet(request: HttpRequest) -> str:
        return "/static/site.css"

    urlpatterns = [path("api/", api.urls), path("own-view/<path:path>", serve)]
    call_command("collectstatic", interactive=False, verbosity=0)

    client = Client()
    served = client.get(client.get("/api/stylesheet").json())
    assert (served.status_code, served.getvalue()) == (200, b"body { color: teal }")
    again = client.get("/static/site.css", headers={"If-None-Match": served.headers["ETag"]})
    outside = client.get("/static/../secret.txt")
    own_view = client.get("/own-view/site.css")

assert (again.status_code, outside.status_code) == (304, 404)
assert own_view.status_code == 404, "Django's own view served without DEBUG"
print(f"{served.status_code}, with its ETag {again.status_code}; Django's own view: {own_view.status_code}")
