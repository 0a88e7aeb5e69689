# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's asynchronous client calls the project of the settings, and takes no application object."""

import asyncio
import inspect

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


async def orders(request: HttpRequest) -> HttpResponse:
    return HttpResponse("orders", status=201)


async def app(scope, receive, send):
    raise AssertionError("it was called")


urlpatterns = [path("orders", orders)]
parameters = inspect.signature(AsyncClient.__init__).parameters
assert not {"app", "application", "wsgi", "asgi", "transport"} & set(parameters), parameters
# A callable in the place of the first parameter is taken for a switch, and not called.
for client in (AsyncClient(), AsyncClient(app)):
    response = asyncio.run(client.get("/orders"))
    assert (response.status_code, response.text) == (201, "orders"), response
print("parameters:", *list(parameters)[1:])
