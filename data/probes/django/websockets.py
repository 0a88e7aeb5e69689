# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "channels[daphne]"]
# ///
"""Django routes WebSockets, receives a message and answers on it, with the Channels package."""

import asyncio

from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.testing import WebsocketCommunicator
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import path

settings.configure(INSTALLED_APPS=["channels"], SECRET_KEY="probe")
http_application = get_asgi_application()


class Echo(AsyncWebsocketConsumer):
    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        room = self.scope["url_route"]["kwargs"]["room"]
        await self.send(text_data=f"{room}: {text_data}")


websockets = URLRouter([path("rooms/<slug:room>", Echo.as_asgi())])
application = ProtocolTypeRouter({"http": http_application, "websocket": websockets})


async def main() -> str:
    connection = WebsocketCommunicator(application, "/rooms/blue")
    connected, _ = await connection.connect()
    assert connected
    await connection.send_to(text_data="hello")
    answer = await connection.receive_from()
    await connection.disconnect()
    return answer


async def refused() -> str:
    try:
        await WebsocketCommunicator(http_application, "/rooms/blue").connect()
    except ValueError as error:
        return str(error)
    raise AssertionError("Django alone accepted a WebSocket")


answer = asyncio.run(main())
assert answer == "blue: hello", answer
print(f"with Channels: {answer!r}; without: {asyncio.run(refused())}")
