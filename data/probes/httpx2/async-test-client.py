# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 awaits an ASGI application on the loop of the test."""

import asyncio

import httpx2


async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(id(asyncio.get_running_loop())).encode()})


async def main() -> None:
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as client:
        response = await client.get("http://shop/")
    assert response.text == str(id(asyncio.get_running_loop())), response
    print("the application ran on the loop of the test")


asyncio.run(main())
