# /// script
# requires-python = ">=3.11"
# dependencies = ["async-timeout", "fakeredis", "httpx", "sanic", "sanic-sse-py3"]
# ///
"""Sanic sends events with name and id as `text/event-stream`, by sanic-sse-py3 on an in-memory Redis."""

import asyncio
import socket

import httpx
import redis.asyncio
from fakeredis import FakeAsyncRedis, FakeServer
from sanic import HTTPResponse, Request, Sanic
from sse import SseApp
from sse.core.storage.memory import MemoryStorage

memory = FakeServer()
redis.asyncio.from_url = lambda url, **options: FakeAsyncRedis(server=memory, decode_responses=True)

app = Sanic("shop", configure_logging=False)
sse = SseApp(app, MemoryStorage())
listener = socket.create_server(("127.0.0.1", 0))
received: list[str] = []


@app.get("/prices")
async def prices(request: Request) -> HTTPResponse:
    return sse.sse_stream("price", "ada", None)


async def publish() -> None:
    while not sse.is_registered("price", "ada"):
        await asyncio.sleep(0.02)
    while not await sse.send({"gold": 71}, event="price", event_id="7"):
        await asyncio.sleep(0.02)
    await sse.terminate("price")


async def visit() -> None:
    publishing = asyncio.create_task(publish())
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            response = await client.get(f"http://127.0.0.1:{listener.getsockname()[1]}/prices")
        await publishing
        received.extend([response.headers["Content-Type"], response.text])
    finally:
        publishing.cancel()
        app.stop()


app.add_task(visit)
app.run(sock=listener, single_process=True)
content_type, event = received
assert content_type == "text/event-stream"
assert event.endswith("\n\n")
assert set(event.strip().splitlines()) == {"event: price", 'data: {"gold": 71}', "id: 7"}, event
print(f"{content_type}: {event!r}")
