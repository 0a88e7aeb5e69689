# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar's test client calls the application in the same process, without a socket."""

import os
import sys

from litestar import Litestar, Response, get
from litestar.testing import TestClient

network_events: list[str] = []


def watch(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.bind", "socket.connect"}:
        network_events.append(event)


@get("/")
async def index() -> Response[dict[str, int]]:
    return Response({"pid": os.getpid()}, status_code=202, headers={"X-Colour": "teal"})


sys.addaudithook(watch)
with TestClient(Litestar([index])) as client:
    response = client.get("/")

assert response.status_code == 202
assert response.headers["x-colour"] == "teal"
assert response.json() == {"pid": os.getpid()}
assert network_events == []
print(response.status_code, response.json(), "- sockets bound or connected:", len(network_events))
