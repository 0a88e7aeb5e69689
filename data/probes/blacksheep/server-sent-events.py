# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""BlackSheep formats events with data, event name and id as text/event-stream."""

import asyncio
from collections.abc import AsyncIterable

from blacksheep import Application, get
from blacksheep.server.sse import ServerSentEvent, TextServerSentEvent
from blacksheep.testing import TestClient

app = Application()


@get("/prices")
async def prices() -> AsyncIterable[ServerSentEvent]:
    yield ServerSentEvent({"price": 12.5}, event="price", id="1")
    yield TextServerSentEvent("closed", event="note", id="2")


async def main() -> None:
    await app.start()
    response = await TestClient(app).get("/prices")
    first, second, rest = (await response.text()).replace("\r\n", "\n").split("\n\n")
    assert response.content_type() == b"text/event-stream"
    assert set(first.split("\n")) == {"id: 1", "event: price", 'data: {"price":12.5}'}
    assert set(second.split("\n")) == {"id: 2", "event: note", "data: closed"} and rest == ""
    print(response.content_type().decode(), first.split("\n"), second.split("\n"))


asyncio.run(main())
