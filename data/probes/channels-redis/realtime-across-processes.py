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
import threading

import django
import uvicorn
from asgiref.sync import async_to_sync
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.layers import get_channel_layer
from channels.routing import URLRouter
from django.conf import settings
from django.urls import path
from websockets.sync.client import connect

HOST = {
    "address": os.environ["REDIS_URL"],
    "socket_timeout": None,
}  # 5 s since redis-py 8, too short for this
settings.configure(
    SECRET_KEY="for the probe only",
    ALLOWED_HOSTS=["127.0.0.1"],
    CHANNEL_LAYERS={
        "default": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"hosts": [HOST]}}
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


app = URLRouter([path("", News.as_asgi())])


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
    if sys.argv[1:]:
        message = {"type": "headline", "words": f"from {os.getpid()}"}
        return async_to_sync(get_channel_layer().group_send)("news", message)
    with serving(app) as port, connect(f"ws://127.0.0.1:{port}/", open_timeout=30) as client:
        assert json.loads(client.recv(timeout=30)) == "ready"
        other = subprocess.Popen([sys.executable, __file__, "send"])
        heard = json.loads(client.recv(timeout=40))
        assert other.wait() == 0
    assert heard == f"from {other.pid}" and other.pid != os.getpid(), heard
    print("a client of process", os.getpid(), "heard:", heard)


if __name__ == "__main__":
    main()
