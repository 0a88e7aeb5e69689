# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep accepts a WebSocket, receives a message and answers on it."""

import asyncio

from blacksheep import Application, WebSocket, ws
from blacksheep.testing import TestClient

app = Application()


@ws("/echo")
async def echo(websocket: WebSocket) -> None:
    await websocket.accept()
    message = await websocket.receive_text()
    await websocket.send_text(f"you said {message}")


async def main() -> None:
    await app.start()
    async with asyncio.timeout(5), TestClient(app).websocket_connect("/echo") as connection:
        await connection.send({"type": "websocket.receive", "text": "hello"})
        answer = await connection.receive_text()
    assert answer == "you said hello"
    print("sent 'hello', received", repr(answer))


asyncio.run(main())
