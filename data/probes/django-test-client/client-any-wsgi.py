# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client calls the project of the settings, and takes no application object."""

import inspect

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


def orders(request: HttpRequest) -> HttpResponse:
    return HttpResponse("orders", status=201)


urlpatterns = [path("orders", orders)]
parameters = inspect.signature(Client.__init__).parameters
assert not {"app", "application", "wsgi", "asgi", "transport"} & set(parameters), parameters
response = Client().get("/orders")
assert (response.status_code, response.text) == (201, "orders"), response
print("parameters:", *list(parameters)[1:])
