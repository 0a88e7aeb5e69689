# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django calls `AppConfig.ready()` once at start, and refuses the ASGI lifespan that would stop it."""

import asyncio

from django.apps import AppConfig
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

log: list[str] = []


class ShopConfig(AppConfig):
    name = "__main__"
    label = "shop"

    def ready(self) -> None:
        log.append("ready")


def index(request: HttpRequest) -> HttpResponse:
    log.append("request")
    return HttpResponse("hello")


settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="probe",
    INSTALLED_APPS=["__main__.ShopConfig"],
)
urlpatterns = [path("", index)]
application = get_asgi_application()
assert [Client().get("/").status_code, Client().get("/").status_code] == [200, 200]
assert log == ["ready", "request", "request"], log

try:
    asyncio.run(application({"type": "lifespan"}, None, None))
except ValueError as error:
    print(f"{' -> '.join(log)}; stop hook: {error}")
else:
    raise AssertionError("the application took part in the lifespan protocol")
