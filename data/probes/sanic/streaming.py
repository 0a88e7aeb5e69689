# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "sanic"]
# ///
"""A Sanic handler sends the body piece by piece: the client reads the first before the second is made."""

import asyncio
import socket

import httpx
from sanic import Request, Sanic

app = Sanic("stream", configure_logging=False)
listener = socket.create_server(("127.0.0.1", 0))
client_has_first = asyncio.Event()
pieces = []


@app.get("/")
async def stream(request: Request) -> None:
    response = await request.respond(content_type="text/plain")
    await response.send("first;")
    await asyncio.wait_for(client_has_first.wait(), timeout=5)
    await response.send("second")


@app.after_server_start
async def visit(app: Sanic) -> None:
    try:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        async with httpx.AsyncClient(timeout=10) as client, client.stream("GET", url) as response:
            async for piece in response.aiter_text():
                pieces.append(piece)
                client_has_first.set()
    finally:
        app.stop()


app.run(sock=listener, single_process=True)
assert pieces == ["first;", "second"], pieces
print(f"read {pieces[0]!r} while the handler was waiting, then {pieces[1]!r}")
