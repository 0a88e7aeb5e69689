# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""A Django Ninja project can run code at start-up, but it takes no ASGI lifespan, so nothing runs at stop."""

import asyncio
import sys

from asgiref.testing import ApplicationCommunicator
from django.apps import AppConfig
from django.conf import settings
from django.http import HttpRequest

events: list[str] = []


class ShopConfig(AppConfig):
    name = "shop"

    def ready(self) -> None:
        events.append("ready")
        self.prices = {"tea": 3}


shop = ShopConfig("shop", sys.modules[__name__])
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], INSTALLED_APPS=[shop])

from django.core.asgi import get_asgi_application  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/tea")
def tea(request: HttpRequest) -> int:
    events.append("request")
    return shop.prices["tea"]


urlpatterns = [path("", api.urls)]
application = get_asgi_application()
assert [Client().get("/tea").json(), Client().get("/tea").json()] == [3, 3]
assert events == ["ready", "request", "request"]


async def start() -> None:
    lifespan = ApplicationCommunicator(application, {"type": "lifespan"})
    await lifespan.send_input({"type": "lifespan.startup"})
    await lifespan.receive_output(5)


try:
    asyncio.run(start())
except ValueError as error:
    print(*events, "-", error)
else:
    raise SystemExit("the application took part in the lifespan protocol")
