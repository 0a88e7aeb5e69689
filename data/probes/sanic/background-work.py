# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "sanic"]
# ///
"""Sanic's `add_task` lets work outlast the response, as an event-loop task that starts before it."""

import asyncio
import socket

import httpx
from sanic import HTTPResponse, Request, Sanic, text

app = Sanic("orders", configure_logging=False)
listener = socket.create_server(("127.0.0.1", 0))
answered = asyncio.Event()
finished = asyncio.Event()
events = []


async def send_receipt() -> None:
    events.append("task starts")
    await asyncio.wait_for(answered.wait(), 5)
    events.append("task ends")
    finished.set()


@app.post("/orders")
async def create(request: Request) -> HTTPResponse:
    request.app.add_task(send_receipt())
    await asyncio.sleep(0)
    events.append("handler returns")
    return text("ordered")


@app.after_server_start
async def visit(app: Sanic) -> None:
    try:
        async with httpx.AsyncClient(timeout=5) as client:
            response = await client.post(f"http://127.0.0.1:{listener.getsockname()[1]}/orders")
        events.append(f"client has {response.status_code}")
        answered.set()
        await asyncio.wait_for(finished.wait(), 5)
    finally:
        app.stop()


app.run(sock=listener, single_process=True)
assert events == ["task starts", "handler returns", "client has 200", "task ends"], events
print(" -> ".join(events))
