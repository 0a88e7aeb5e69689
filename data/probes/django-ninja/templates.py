# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""A Django Ninja handler renders a template file with Django's call, and values are escaped."""

from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse

folder = TemporaryDirectory()
engine = {"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [folder.name]}
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], TEMPLATES=[engine])
django.setup()

from django.shortcuts import render  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/")
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "hello.html", {"name": "<script>"})


urlpatterns = [path("", api.urls)]
with folder:
    Path(folder.name, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    response = Client().get("/")

assert response["content-type"].startswith("text/html")
assert response.content == b"<h1>Hello &lt;script&gt;</h1>"
print(response["content-type"], response.content.decode())
