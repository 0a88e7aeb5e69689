# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client sends back the cookie that an earlier answer set."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


def orders(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(request.COOKIES.get("session", "no cookie"))
    if request.path == "/login":
        response.set_cookie("session", "7")
    return response


urlpatterns = [path("login", orders), path("orders", orders)]
client = Client()
first, second = client.get("/login").text, client.get("/orders").text
assert (first, second) == ("no cookie", "7"), (first, second)
print(f"{first}, then {second}")
