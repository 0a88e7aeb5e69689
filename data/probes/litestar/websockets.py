# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar accepts a WebSocket, receives a message and answers on it."""

from litestar import Litestar, websocket_listener
from litestar.testing import TestClient


@websocket_listener("/echo")
async def echo(data: str) -> str:
    return f"you said {data}"


with TestClient(Litestar([echo])) as client, client.websocket_connect("/echo") as connection:
    connection.send_text("hello")
    answer = connection.receive_text(timeout=5)

assert answer == "you said hello"
print("sent 'hello', received", repr(answer))
