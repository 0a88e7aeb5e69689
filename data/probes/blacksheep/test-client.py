# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep's test client calls the application in the same process, without a socket."""

import asyncio
import os
import sys

from blacksheep import Application, Response, get, json
from blacksheep.testing import TestClient

app = Application()
network_events: list[str] = []


def watch(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.bind", "socket.connect"}:
        network_events.append(event)


@get("/")
async def index() -> Response:
    response = json({"pid": os.getpid()}, status=202)
    response.add_header(b"X-Colour", b"teal")
    return response


async def main() -> None:
    await app.start()
    response = await TestClient(app).get("/")
    content = await response.json()
    assert response.status == 202
    assert response.headers.get_first(b"X-Colour") == b"teal"
    assert content == {"pid": os.getpid()}
    assert network_events == []
    print(response.status, content, "- sockets bound or connected:", len(network_events))


sys.addaudithook(watch)
asyncio.run(main())
