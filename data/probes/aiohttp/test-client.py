# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp's test client runs the application in the same process, but binds a real port for it."""

import asyncio
import os
import sys

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

network_events: list[str] = []


def watch(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.bind", "socket.connect"}:
        network_events.append(event)


async def index(request: web.Request) -> web.Response:
    return web.json_response({"pid": os.getpid()}, status=202, headers={"X-Colour": "teal"})


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/", index)])
    async with TestClient(TestServer(app)) as client, client.get("/") as response:
        port, content = client.port, await response.json()
    assert response.status == 202
    assert response.headers["X-Colour"] == "teal"
    assert content == {"pid": os.getpid()}
    assert {"socket.bind", "socket.connect"} <= set(network_events), "no socket is used any more"
    print(response.status, content, f"over port {port}:", *network_events)


sys.addaudithook(watch)
asyncio.run(main())
