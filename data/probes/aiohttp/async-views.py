# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""Two aiohttp handlers wait at the same time on one event loop in one thread."""

import asyncio
import threading
import time

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

threads: set[int] = set()


async def wait(request: web.Request) -> web.Response:
    threads.add(threading.get_ident())
    await asyncio.sleep(0.3)
    return web.Response(text="waited")


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/", wait)])
    async with TestClient(TestServer(app)) as client:
        start = time.perf_counter()
        responses = await asyncio.gather(client.get("/"), client.get("/"))
        seconds = time.perf_counter() - start
    assert [response.status for response in responses] == [200, 200]
    assert threads == {threading.get_ident()}, "a handler ran outside the event loop's thread"
    assert 0.3 <= seconds < 0.58, f"the handlers ran one after the other: {seconds:.2f} s"
    print(f"2 handlers of 0.3 s took {seconds:.2f} s in {len(threads)} thread")


asyncio.run(main())
