# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-cors"]
# ///
"""The package aiohttp-cors answers a CORS preflight and adds the header to the response proper."""

import asyncio

import aiohttp_cors
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

ORIGIN = "https://shop.example"


async def set_stock(request: web.Request) -> web.Response:
    return web.Response(text="set")


async def main() -> None:
    app = web.Application()
    cors = aiohttp_cors.setup(app, defaults={ORIGIN: aiohttp_cors.ResourceOptions()})
    cors.add(app.router.add_put("/stock", set_stock))
    async with TestClient(TestServer(app)) as client:
        asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
        preflight = await client.options("/stock", headers=asked)
        proper = await client.put("/stock", headers={"Origin": ORIGIN})
        foreign = await client.put("/stock", headers={"Origin": "https://other.example"})
    assert preflight.status == 200
    assert preflight.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert preflight.headers["Access-Control-Allow-Methods"] == "PUT"
    assert proper.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert "Access-Control-Allow-Origin" not in foreign.headers
    print("preflight:", preflight.status, preflight.headers["Access-Control-Allow-Methods"])


asyncio.run(main())
