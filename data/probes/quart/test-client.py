# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart ships a client that calls the application in the same process, without a socket."""

import asyncio
import socket

from quart import Quart

app = Quart(__name__)


@app.post("/orders")
async def create_order() -> tuple[str, int, dict[str, str]]:
    return "made", 201, {"Location": "/orders/1"}


def refuse(*args: object) -> None:
    raise AssertionError("a socket was opened")


async def main() -> None:
    response = await app.test_client().post("/orders")
    body = await response.get_data(as_text=True)
    assert (response.status_code, response.headers["Location"], body) == (201, "/orders/1", "made")
    print(f"{response.status_code} {response.headers['Location']} {body!r}, without a socket")


socket.socket.connect = socket.socket.bind = refuse  # type: ignore[method-assign,assignment]
asyncio.run(main())
