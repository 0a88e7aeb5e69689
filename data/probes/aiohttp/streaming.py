# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""A client reads the first piece of an aiohttp stream while the handler waits to make the second."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

first_was_read = asyncio.Event()


async def stream(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"first\n")
    await first_was_read.wait()
    await response.write(b"second\n")
    await response.write_eof()
    return response


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/stream", stream)])
    async with TestClient(TestServer(app)) as client, asyncio.timeout(5), client.get("/stream") as response:
        first = await response.content.readline()
        first_was_read.set()
        second = await response.content.readline()
    assert (first, second) == (b"first\n", b"second\n")
    print("read", first, "before the handler made", second)


asyncio.run(main())
