# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client lets an exception of a view reach the test."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


def orders(request: HttpRequest) -> HttpResponse:
    raise KeyError("order 7")


urlpatterns = [path("", orders)]
try:
    Client().get("/")
except KeyError as error:
    assert error.args == ("order 7",), error
    print("KeyError in the test:", error)
else:
    raise AssertionError("it was swallowed")
response = Client(raise_request_exception=False).get("/")
assert response.status_code == 500, response
print("raise_request_exception=False:", response.status_code)
