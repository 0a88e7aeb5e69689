# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-csrf2"]
# ///
"""The package aiohttp-csrf2 refuses a POST without a valid CSRF token."""

import asyncio

import aiohttp_csrf
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

orders: list[str] = []


async def show_form(request: web.Request) -> web.Response:
    return web.Response(text=await aiohttp_csrf.generate_token(request))


async def place_order(request: web.Request) -> web.Response:
    orders.append("one")
    return web.Response(text="placed")


async def main() -> None:
    app = web.Application()
    policy = aiohttp_csrf.policy.HeaderPolicy("X-CSRF-Token")
    storage = aiohttp_csrf.storage.CookieStorage("csrf", secret_phrase="s3cret")
    aiohttp_csrf.setup(app, policy=policy, storage=storage)
    app.middlewares.append(aiohttp_csrf.csrf_middleware)
    app.add_routes([web.get("/order", show_form), web.post("/order", place_order)])
    async with TestClient(TestServer(app)) as client:
        token = await (await client.get("/order")).text()
        missing = await client.post("/order")
        forged = await client.post("/order", headers={"X-CSRF-Token": token[::-1]})
        assert orders == []
        valid = await client.post("/order", headers={"X-CSRF-Token": token})
    assert (missing.status, forged.status, valid.status) == (403, 403, 200)
    assert orders == ["one"]
    print("no token:", missing.status, "- forged:", forged.status, "- valid:", valid.status)


asyncio.run(main())
