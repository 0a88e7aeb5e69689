# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp's client sends a message over a WebSocket and receives the answer."""

import asyncio

import aiohttp
from aiohttp import web


async def echo(request: web.Request) -> web.WebSocketResponse:
    connection = web.WebSocketResponse()
    await connection.prepare(request)
    async for message in connection:
        await connection.send_str(message.data.upper())
    return connection


async def main() -> None:
    app = web.Application()
    app.router.add_get("/", echo)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"ws://127.0.0.1:{runner.addresses[0][1]}/"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as connection:
        await connection.send_str("order 7")
        answer = await connection.receive_str()
    await runner.cleanup()
    assert answer == "ORDER 7", answer
    print(answer)


asyncio.run(main())
