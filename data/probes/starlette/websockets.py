# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette accepts a WebSocket on a route, receives a message and answers on it."""

from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket


async def echo(websocket: WebSocket) -> None:
    await websocket.accept()
    message = await websocket.receive_text()
    await websocket.send_text(f"{websocket.path_params['room']}: {message}")
    await websocket.close()


app = Starlette(routes=[WebSocketRoute("/rooms/{room}", echo)])

with TestClient(app).websocket_connect("/rooms/blue") as connection:
    connection.send_text("hello")
    answer = connection.receive_text()

assert answer == "blue: hello", answer
print(f"sent 'hello' to /rooms/blue, received {answer!r}")
