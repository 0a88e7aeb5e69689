# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp accepts a WebSocket, receives a message and answers on it."""

import asyncio

from aiohttp import WSMsgType, web
from aiohttp.test_utils import TestClient, TestServer


async def echo(request: web.Request) -> web.WebSocketResponse:
    connection = web.WebSocketResponse()
    await connection.prepare(request)
    async for message in connection:
        if message.type is WSMsgType.TEXT:
            await connection.send_str(f"you said {message.data}")
    return connection


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/echo", echo)])
    async with TestClient(TestServer(app)) as client, client.ws_connect("/echo") as connection:
        await connection.send_str("hello")
        answer = await connection.receive_str(timeout=5)
    assert answer == "you said hello"
    print("sent 'hello', received", repr(answer))


asyncio.run(main())
