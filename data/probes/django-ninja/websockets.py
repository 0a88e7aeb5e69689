# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "channels[daphne]"]
# ///
"""Channels adds WebSocket routes beside a Django Ninja API; Django's own ASGI callable refuses them."""

import asyncio

import django
from django.conf import settings
from django.http import HttpRequest

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], INSTALLED_APPS=["channels"])
django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from channels.testing import HttpCommunicator, WebsocketCommunicator  # noqa: E402
from django.core.asgi import get_asgi_application  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/hello")
async def hello(request: HttpRequest) -> str:
    return "hello"


class Echo(AsyncWebsocketConsumer):
    async def receive(self, text_data: str) -> None:
        await self.send(text_data=f"you said {text_data}")


urlpatterns = [path("", api.urls)]
plain = get_asgi_application()
routes = URLRouter([path("echo", Echo.as_asgi())])
application = ProtocolTypeRouter({"http": plain, "websocket": routes})


async def main() -> None:
    http = await HttpCommunicator(application, "GET", "/hello").get_response()
    connection = WebsocketCommunicator(application, "/echo")
    connected, _ = await connection.connect()
    await connection.send_to(text_data="hello")
    answer = await connection.receive_from()
    await connection.disconnect()
    assert http["body"] == b'"hello"' and connected and answer == "you said hello"
    try:
        await WebsocketCommunicator(plain, "/echo").connect()
    except ValueError as error:
        print("with Channels:", answer, "- without:", error)
    else:
        raise SystemExit("Django took the WebSocket itself")


asyncio.run(main())
