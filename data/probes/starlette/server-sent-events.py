# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "sse-starlette"]
# ///
"""Starlette sends formatted events, with name and id, through the sse-starlette package."""

from collections.abc import AsyncIterator

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.testclient import TestClient


async def events() -> AsyncIterator[ServerSentEvent]:
    yield ServerSentEvent("71", event="price", id="1")
    yield ServerSentEvent("two\nlines", event="note", id="2")


async def prices(request: Request) -> EventSourceResponse:
    return EventSourceResponse(events())


app = Starlette(routes=[Route("/prices", prices)])
response = TestClient(app).get("/prices")
assert response.headers["content-type"].startswith("text/event-stream")
received = [set(block.splitlines()) for block in response.text.strip().split("\r\n\r\n")]
assert received == [
    {"event: price", "data: 71", "id: 1"},
    {"event: note", "data: two", "data: lines", "id: 2"},
], response.text
print(f"{response.headers['content-type']}: {response.text!r}")
