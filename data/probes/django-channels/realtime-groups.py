# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "uvicorn[standard]", "websockets"]
# ///
"""Channels sends a message to a group; its members get it, others do not."""

import contextlib
import json
import socket
import threading

import django
import uvicorn
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import URLRouter
from django.conf import settings
from django.urls import path
from websockets.sync.client import connect

settings.configure(
    SECRET_KEY="for the probe only",
    ALLOWED_HOSTS=["127.0.0.1"],
    CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}},
)
django.setup()


class Room(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        if room := content.get("join"):
            await self.channel_layer.group_add(room, self.channel_name)
            return await self.send_json({"joined": room})
        await self.channel_layer.group_send(content["to"], {"type": "said", "words": content["words"]})
        await self.send_json({"said": "to me"})

    async def said(self, event):
        await self.send_json({"said": event["words"]})


app = URLRouter([path("", Room.as_asgi())])


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
    with (
        serving(app) as port,
        connect(f"ws://127.0.0.1:{port}/") as ada,
        connect(f"ws://127.0.0.1:{port}/") as bob,
    ):
        ada.send(json.dumps({"join": "chess"}))
        assert json.loads(ada.recv()) == {"joined": "chess"}
        bob.send(json.dumps({"to": "chess", "words": "hello"}))
        heard = {
            name: json.loads(client.recv(timeout=10))["said"] for name, client in (("ada", ada), ("bob", bob))
        }
    assert heard == {"ada": "hello", "bob": "to me"}, heard
    print("first words heard:", heard)


if __name__ == "__main__":
    main()
