# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "websockets"]
# ///
"""A Sanic route accepts a WebSocket, receives a message and answers on it."""

import asyncio
import socket

from sanic import Request, Sanic, Websocket
from websockets.asyncio.client import connect

app = Sanic("echo", configure_logging=False)
listener = socket.create_server(("127.0.0.1", 0))
answers = []


@app.websocket("/echo/<name>")
async def echo(request: Request, ws: Websocket, name: str) -> None:
    async for message in ws:
        await ws.send(f"{name}: {message}")


@app.after_server_start
async def visit(app: Sanic) -> None:
    try:
        async with connect(f"ws://127.0.0.1:{listener.getsockname()[1]}/echo/Ada") as client:
            for message in ("hello", "again"):
                await client.send(message)
                answers.append(await asyncio.wait_for(client.recv(), 5))
    finally:
        app.stop()


app.run(sock=listener, single_process=True)
assert answers == ["Ada: hello", "Ada: again"], answers
print(f"sent 'hello' and 'again', received {answers}")
