# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "datastar-py"]
# ///
"""Quart sends formatted events with ids through datastar-py, which gives them event names of its own."""

import asyncio
from collections.abc import AsyncIterator

from datastar_py.quart import DatastarResponse
from datastar_py.quart import ServerSentEventGenerator as Event
from datastar_py.sse import DatastarEvent
from quart import Quart

app = Quart(__name__)


@app.get("/prices")
async def prices() -> DatastarResponse:
    async def events() -> AsyncIterator[DatastarEvent]:
        yield Event.patch_signals({"gold": 71}, event_id="1")
        yield Event.patch_elements("<p id='note'>two</p>", event_id="2")

    return DatastarResponse(events())


async def main() -> None:
    response = await app.test_client().get("/prices")
    text = await response.get_data(as_text=True)
    assert response.content_type == "text/event-stream"
    received = [block.split("\n") for block in text.strip().split("\n\n")]
    assert received == [
        ["event: datastar-patch-signals", "id: 1", 'data: signals {"gold":71}'],
        ["event: datastar-patch-elements", "id: 2", "data: elements <p id='note'>two</p>"],
    ], text
    print(f"{response.content_type}: {text!r}")


asyncio.run(main())
