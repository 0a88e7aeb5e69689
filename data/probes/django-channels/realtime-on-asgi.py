# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "uvicorn[standard]", "websockets", "httpx"]
# ///
"""Channels routes WebSockets beside Django's pages on one ASGI server."""

import contextlib
import socket
import threading

import django
import httpx
import uvicorn
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path
from websockets.sync.client import connect

settings.configure(SECRET_KEY="for the probe only", ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__)
django.setup()


class Echo(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(text_data.upper())


urlpatterns = [path("", lambda request: HttpResponse("a page"))]
routes = {"http": get_asgi_application(), "websocket": URLRouter([path("", Echo.as_asgi())])}
app = ProtocolTypeRouter(routes)


@contextlib.contextmanager
def serving(app):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def main() -> None:
    with serving(app) as port, connect(f"ws://127.0.0.1:{port}/") as client:
        client.send("hello")
        said, page = client.recv(timeout=10), httpx.get(f"http://127.0.0.1:{port}/").text
    assert (said, page) == ("HELLO", "a page"), (said, page)
    print(said, "and", page, "from one server")


if __name__ == "__main__":
    main()
