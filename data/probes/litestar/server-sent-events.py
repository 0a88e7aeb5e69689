# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar formats events with data, event name and id as text/event-stream."""

from collections.abc import AsyncIterator

from litestar import Litestar, get
from litestar.response import ServerSentEvent, ServerSentEventMessage
from litestar.testing import TestClient


async def prices() -> AsyncIterator[ServerSentEventMessage]:
    yield ServerSentEventMessage(data="12.50", event="price", id="1")
    yield ServerSentEventMessage(data="two\nlines", event="note", id="2")


@get("/prices")
async def stream_prices() -> ServerSentEvent:
    return ServerSentEvent(prices())


with TestClient(Litestar([stream_prices])) as client:
    response = client.get("/prices")

assert response.headers["content-type"].startswith("text/event-stream")
first, second, rest = response.text.replace("\r\n", "\n").split("\n\n")
assert set(first.split("\n")) == {"id: 1", "event: price", "data: 12.50"}
assert second.split("\n")[-2:] == ["data: two", "data: lines"] and rest == ""
print(response.headers["content-type"], first.split("\n"), second.split("\n"))
