# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client returns pages as text, and knows no forms."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


def orders(request: HttpRequest) -> HttpResponse:
    return HttpResponse("/orders", status=201)


urlpatterns = [path("orders", orders)]
client = Client()
response = client.get("/orders")
assert response.status_code == 201, response
words = {word for name in (*dir(client), *dir(response)) for word in name.lower().split("_")}
assert "get" in words and not words & {"form", "submit", "forms"}, words & {"form", "submit", "forms"}
print("no method or attribute of client and answer is about forms")
