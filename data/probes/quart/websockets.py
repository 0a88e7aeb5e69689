# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart accepts a WebSocket on a route, receives a message and answers on it."""

import asyncio

from quart import Quart, websocket

app = Quart(__name__)


@app.websocket("/rooms/<room>")
async def echo(room: str) -> None:
    message = await websocket.receive()
    await websocket.send(f"{room}: {message}")


async def main() -> str:
    async with app.test_client().websocket("/rooms/blue") as connection:
        await connection.send("hello")
        return await connection.receive()


answer = asyncio.run(main())
assert answer == "blue: hello", answer
print(f"sent 'hello' to /rooms/blue, received {answer!r}")
