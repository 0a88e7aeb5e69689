# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "daphne", "uvicorn[standard]", "websockets"]
# [tool.webatlas]
# timeout = 120
# ///
"""For a client that does not read, Channels drops beyond `capacity` under uvicorn, and not under Daphne."""

import asyncio
import os
import socket
import subprocess
import sys

import django
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import path
from websockets.sync.client import connect

LAYER = {"BACKEND": "channels.layers.InMemoryChannelLayer", "CONFIG": {"capacity": 10}}
settings.configure(SECRET_KEY="x", ALLOWED_HOSTS=["127.0.0.1"], CHANNEL_LAYERS={"default": LAYER})
django.setup()
taken = []


class News(AsyncWebsocketConsumer):
    groups = ["news"]

    async def receive(self, text_data):
        self.flooding = asyncio.create_task(self.flood())

    async def flood(self):
        for _ in range(1000):
            await self.channel_layer.group_send("news", {"type": "headline", "words": "x" * 100_000})
            await asyncio.sleep(0.001)
        print(len(taken), flush=True)
        os._exit(0)

    async def headline(self, event):
        await self.send(event["words"])
        taken.append(1)


app = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter([path("", News.as_asgi())])})


def taken_by(server: str, *options: str) -> int:
    module, folder = __file__.rpartition("/")[2].removesuffix(".py"), __file__.rpartition("/")[0]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", server, *options, "--port", port, f"{module}:app"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    while True:
        try:
            client = connect(f"ws://127.0.0.1:{port}/", max_queue=1, max_size=None, compression=None)
            break
        except ConnectionRefusedError:
            assert process.poll() is None, "the server ended"
    client.send("start")
    out, _ = process.communicate(timeout=60)
    return int(out.split()[-1])


def main() -> None:
    found = {"uvicorn": taken_by("uvicorn", "--log-level", "critical"), "daphne": taken_by("daphne")}
    assert found["uvicorn"] < 200 and found["daphne"] > 500, found
    print("of 1000 messages of 100 kB the connection took:", found)


if __name__ == "__main__":
    main()
