# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2[ws]"]
# ///
"""HTTPX2 opens a WebSocket of the application in the same process, with its extra `ws`."""

import asyncio

import httpx2
from httpx2.websockets import ASGIWebSocketTransport


async def app(scope, receive, send):
    assert scope["type"] == "websocket", scope["type"]
    assert (await receive())["type"] == "websocket.connect"
    await send({"type": "websocket.accept"})
    message = await receive()
    await send({"type": "websocket.send", "text": message["text"].upper()})
    await receive()


async def main() -> None:
    async with httpx2.AsyncClient(transport=ASGIWebSocketTransport(app=app)) as client:
        async with client.websocket("ws://shop/live") as connection:
            await connection.send_text("order 7")
            answer = await connection.receive_text()
    assert answer == "ORDER 7", answer
    print(answer)


asyncio.run(main())
