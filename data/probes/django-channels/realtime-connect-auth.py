# /// script
# requires-python = ">=3.11"
# dependencies = ["channels", "uvicorn[standard]", "websockets"]
# ///
"""A consumer of Channels closes before it accepts, by Django's session: the handshake gets 403."""

import contextlib
import socket
import threading

import django
import uvicorn
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from channels.sessions import SessionMiddlewareStack
from django.conf import settings
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.urls import path
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

settings.configure(
    SECRET_KEY="for the probe only",
    ALLOWED_HOSTS=["127.0.0.1"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)
django.setup()


class Private(AsyncWebsocketConsumer):
    async def connect(self):
        if self.scope["session"].get("user"):
            await self.accept()
        else:
            await self.close()


app = SessionMiddlewareStack(URLRouter([path("", Private.as_asgi())]))


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
    session = SessionStore()
    session["user"] = "ada"
    cookie = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={session._get_session_key()}"}
    with serving(app) as port:
        outcomes = []
        for headers in ({}, cookie):
            try:
                connect(f"ws://127.0.0.1:{port}/", additional_headers=headers).close()
                outcomes.append("accepted")
            except InvalidStatus as refusal:
                outcomes.append(refusal.response.status_code)
    assert outcomes == [403, "accepted"], outcomes
    print("without the session:", outcomes[0], "- with it:", outcomes[1])


if __name__ == "__main__":
    main()
