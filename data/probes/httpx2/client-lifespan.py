# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2", "asgi-lifespan"]
# ///
"""HTTPX2's ASGI transport sends no lifespan events; asgi-lifespan's manager does."""

import asyncio

import httpx2
from asgi_lifespan import LifespanManager

events = []


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while (message := await receive())["type"] != "lifespan.shutdown":
            events.append(message["type"])
            await send({"type": "lifespan.startup.complete"})
        events.append("lifespan.shutdown")
        await send({"type": "lifespan.shutdown.complete"})
    else:
        events.append("request")
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def main() -> None:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://shop") as client:
        await client.get("/")
        assert events == ["request"], events
        events.clear()
        async with LifespanManager(app):
            await client.get("/")
    assert events == ["lifespan.startup", "request", "lifespan.shutdown"], events
    print("with the package:", *events)


asyncio.run(main())
