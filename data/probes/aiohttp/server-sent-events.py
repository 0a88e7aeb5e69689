# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-sse"]
# ///
"""The package aiohttp-sse formats events with data, event name and id as text/event-stream."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp_sse import sse_response


async def prices(request: web.Request) -> web.StreamResponse:
    async with sse_response(request) as response:
        await response.send("12.50", event="price", id="1")
        await response.send("two\nlines", event="note", id="2")
    return response


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/prices", prices)])
    async with TestClient(TestServer(app)) as client, client.get("/prices") as response:
        content_type, text = response.content_type, await response.text()
    first, second, rest = text.replace("\r\n", "\n").split("\n\n")
    assert content_type == "text/event-stream"
    assert set(first.split("\n")) == {"id: 1", "event: price", "data: 12.50"}
    assert second.split("\n")[-2:] == ["data: two", "data: lines"] and rest == ""
    print(content_type, first.split("\n"), second.split("\n"))


asyncio.run(main())
