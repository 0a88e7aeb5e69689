# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "uvicorn[standard]", "websockets"]
# ///
"""A message that Channels sends to a group while a member reconnects does not reach it."""

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


def joined(port: int):
    client = connect(f"ws://127.0.0.1:{port}/")
    client.send(json.dumps({"join": "news"}))
    assert json.loads(client.recv()) == {"joined": "news"}
    return client


def main() -> None:
    with serving(app) as port, connect(f"ws://127.0.0.1:{port}/") as other:

        def say(words: str) -> None:
            other.send(json.dumps({"to": "news", "words": words}))
            assert json.loads(other.recv(timeout=10)) == {"said": "to me"}

        member = joined(port)
        say("first")
        heard = [json.loads(member.recv(timeout=10))["said"]]
        member.close()
        say("missed")
        member = joined(port)
        say("last")
        heard.append(json.loads(member.recv(timeout=10))["said"])
        member.close()
    assert heard == ["first", "last"], heard
    print("heard:", *heard)


if __name__ == "__main__":
    main()
