# /// script
# requires-python = ">=3.11"
# dependencies = ["channels[daphne]"]
# ///
"""A message that Channels sends to a group while a member reconnects does not reach it."""

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


async def joined() -> WebsocketCommunicator:
    client = WebsocketCommunicator(app, "/")
    assert (await client.connect())[0]
    await client.send_json_to({"join": "news"})
    assert await client.receive_json_from() == {"joined": "news"}
    return client


async def main() -> None:
    other, member = await joined(), await joined()
    heard = []
    for words in ("first", "missed", "last"):
        if words == "missed":
            await member.disconnect()
        if words == "last":
            member = await joined()
        await other.send_json_to({"to": "news", "words": words})
        if words != "missed":
            heard.append((await member.receive_json_from())["said"])
    assert heard == ["first", "last"] and await member.receive_nothing(), heard
    print("heard:", *heard)


if __name__ == "__main__":
    asyncio.run(main())
