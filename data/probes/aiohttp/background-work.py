# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiojobs[aiohttp]"]
# ///
"""A job of aiojobs, which aiohttp's manual names, outlives the response but does not wait for it to start."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiojobs.aiohttp import setup, spawn

events: list[str] = []
response_arrived = asyncio.Event()


async def send_receipt(order: str) -> None:
    events.append("job starts")
    await response_arrived.wait()
    events.append(f"job ends for {order}")


async def place_order(request: web.Request) -> web.Response:
    await spawn(request, send_receipt(request.match_info["order"]))
    await asyncio.sleep(0)
    events.append("handler returns")
    return web.Response(text="response arrives")


async def main() -> None:
    app = web.Application()
    setup(app)
    app.add_routes([web.get("/orders/{order}", place_order)])
    async with asyncio.timeout(5), TestClient(TestServer(app)) as client:
        async with client.get("/orders/7") as response:
            events.append(await response.text())
        response_arrived.set()
    assert events == ["job starts", "handler returns", "response arrives", "job ends for 7"]
    print(*events, sep=", ")


asyncio.run(main())
