# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "uvicorn[standard]", "websockets"]
# ///
"""Channels takes a foreign origin unless `AllowedHostsOriginValidator` is put around the routes."""

import contextlib
import socket
import threading

import django
import uvicorn
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.conf import settings
from django.urls import path
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

settings.configure(
    SECRET_KEY="for the probe only",
    ALLOWED_HOSTS=["127.0.0.1"],
    CHANNEL_LAYERS={"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}},
)
django.setup()


class Open(AsyncWebsocketConsumer):
    pass


bare = URLRouter([path("", Open.as_asgi())])


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


def outcome(app, origin: str) -> int | str:
    with serving(app) as port:
        try:
            connect(f"ws://127.0.0.1:{port}/", origin=origin).close()
            return "accepted"
        except InvalidStatus as refusal:
            return refusal.response.status_code


def main() -> None:
    guarded = AllowedHostsOriginValidator(bare)
    outcomes = [outcome(app, "https://evil.example") for app in (bare, guarded)]
    own = outcome(guarded, "https://127.0.0.1")
    assert outcomes == ["accepted", 403] and own == "accepted", (outcomes, own)
    print("foreign origin:", outcomes[0], "by default,", outcomes[1], "with the validator; own origin:", own)


if __name__ == "__main__":
    main()
