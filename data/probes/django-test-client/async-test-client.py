# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's asynchronous client awaits an asynchronous view on the loop of the test."""

import asyncio

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


async def orders(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(id(asyncio.get_running_loop())))


urlpatterns = [path("", orders)]


async def main() -> None:
    response = await AsyncClient().get("/")
    assert response.text == str(id(asyncio.get_running_loop())), response
    print("the view ran on the loop of the test")


asyncio.run(main())
