# /// script
# requires-python = ">=3.11"
# dependencies = ["channels[daphne]"]
# ///
"""Channels sends a message to a group; its members get it, others do not."""

import asyncio

import django
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.testing import WebsocketCommunicator
from django.conf import settings

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


app = Room.as_asgi()


async def main() -> None:
    ada, bob = WebsocketCommunicator(app, "/"), WebsocketCommunicator(app, "/")
    for client in (ada, bob):
        assert (await client.connect())[0]
    await ada.send_json_to({"join": "chess"})
    assert await ada.receive_json_from() == {"joined": "chess"}
    await bob.send_json_to({"to": "chess", "words": "hello"})
    heard = {
        name: (await client.receive_json_from())["said"] for name, client in (("ada", ada), ("bob", bob))
    }
    nothing = [await client.receive_nothing() for client in (ada, bob)]
    assert heard == {"ada": "hello", "bob": "to me"} and nothing == [True, True], heard
    print("heard:", heard, "and nothing more")


if __name__ == "__main__":
    asyncio.run(main())
