# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 calls any ASGI application through its transport."""

import asyncio

import httpx2


async def app(scope, receive, send):
    assert scope["type"] == "http", scope["type"]
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


async def main() -> None:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://shop") as client:
        response = await client.get("/orders")
    assert (response.status_code, response.text) == (201, "/orders"), response
    print(response.status_code, response.text)


asyncio.run(main())
