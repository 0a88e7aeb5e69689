# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django renders a template file to an HTML response and escapes values by default."""

import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client
from django.urls import path


def hello(request: HttpRequest, name: str) -> HttpResponse:
    return render(request, "hello.html", {"name": name})


urlpatterns = [path("<str:name>", hello)]

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    settings.configure(
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["testserver"],
        SECRET_KEY="probe",
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [folder]}],
    )
    django.setup()
    response = Client().get("/<b>")

assert response.headers["Content-Type"] == "text/html; charset=utf-8"
assert response.text == "<h1>Hello &lt;b&gt;</h1>", response.text
print(f"{response.headers['Content-Type']}: {response.text}")
