# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI ships a client that calls the application in the same process, without a socket."""

import socket

from fastapi import FastAPI
from fastapi.responses import PlainTextResponse
from fastapi.testclient import TestClient

app = FastAPI()


@app.post("/orders", status_code=201)
async def create_order() -> PlainTextResponse:
    return PlainTextResponse("made", status_code=201, headers={"Location": "/orders/1"})


def refuse(*args: object) -> None:
    raise AssertionError("a socket was opened")


socket.socket.connect = socket.socket.bind = refuse  # type: ignore[method-assign,assignment]
response = TestClient(app).post("/orders")
assert (response.status_code, response.headers["location"], response.text) == (201, "/orders/1", "made")
print(f"{response.status_code} {response.headers['location']} {response.text!r}, without a socket")
