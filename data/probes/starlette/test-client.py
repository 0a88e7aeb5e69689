# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette ships a client that calls the application in the same process, without a socket."""

import socket

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient


async def create_order(request: Request) -> PlainTextResponse:
    return PlainTextResponse("made", status_code=201, headers={"Location": "/orders/1"})


def refuse(*args: object) -> None:
    raise AssertionError("a socket was opened")


app = Starlette(routes=[Route("/orders", create_order, methods=["POST"])])
socket.socket.connect = socket.socket.bind = refuse  # type: ignore[method-assign,assignment]
response = TestClient(app).post("/orders")
assert (response.status_code, response.headers["location"], response.text) == (201, "/orders/1", "made")
print(f"{response.status_code} {response.headers['location']} {response.text!r}, without a socket")
