# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "uvicorn[standard]", "websockets", "channels-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `channels-redis` a message that one process sends to a group reaches a client of another process."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import time

import django
import uvicorn
from asgiref.sync import async_to_sync
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.layers import get_channel_layer
from channels.routing import URLRouter
from django.conf import settings
from django.urls import path
from websockets.sync.client import connect

settings.configure(
    SECRET_KEY="for the probe only",
    ALLOWED_HOSTS=["127.0.0.1"],
    CHANNEL_LAYERS={
        "default": {
            "BACKEND": "channels_redis.core.RedisChannelLayer",
            "CONFIG": {"hosts": [os.environ["REDIS_URL"]]},
        }
    },
)
django.setup()


class News(AsyncJsonWebsocketConsumer):
    groups = ["news"]

    async def connect(self):
        await self.accept()
        await self.send_json("ready")

    async def headline(self, event):
        await self.send_json(event["words"])


@contextlib.contextmanager
def other_process():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, __file__, str(port)], stderr=subprocess.DEVNULL)
    try:
        while True:
            with contextlib.suppress(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port)).close()
                break
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    if sys.argv[1:]:
        app = URLRouter([path("", News.as_asgi())])
        return uvicorn.run(app, port=int(sys.argv[1]), log_level="critical", lifespan="off")
    with other_process() as port, connect(f"ws://127.0.0.1:{port}/") as client:
        assert json.loads(client.recv(timeout=10)) == "ready"
        message = {"type": "headline", "words": f"from {os.getpid()}"}
        async_to_sync(get_channel_layer().group_send)("news", message)
        heard = json.loads(client.recv(timeout=20))
    assert heard == f"from {os.getpid()}", heard
    print("heard from this process, connected to the other:", heard)


if __name__ == "__main__":
    main()
