# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django ships a client that calls the project in the same process, without a socket."""

import socket

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe", MIDDLEWARE=[])
django.setup()


def create_order(request: HttpRequest) -> HttpResponse:
    return HttpResponse("made", status=201, headers={"Location": "/orders/1"})


def refuse(*args: object) -> None:
    raise AssertionError("a socket was opened")


urlpatterns = [path("orders", create_order)]
socket.socket.connect = socket.socket.bind = refuse  # type: ignore[method-assign,assignment]
response = Client().post("/orders")
assert (response.status_code, response.headers["Location"], response.text) == (201, "/orders/1", "made")
print(f"{response.status_code} {response.headers['Location']} {response.text!r}, without a socket")
