# /// script
# requires-python = ">=3.11"
# dependencies = ["datastar-py", "sanic", "sanic-testing"]
# ///
"""Sanic sends formatted events with ids through datastar-py, which gives them event names of its own."""

import asyncio
from collections.abc import AsyncIterator

from datastar_py.sanic import ServerSentEventGenerator as Event
from datastar_py.sanic import datastar_response
from datastar_py.sse import DatastarEvent
from sanic import Request, Sanic
from sanic_testing.testing import SanicASGITestClient

app = Sanic("shop", configure_logging=False)


@app.get("/prices")
@datastar_response
async def prices(request: Request) -> AsyncIterator[DatastarEvent]:
    yield Event.patch_signals({"gold": 71}, event_id="1")
    yield Event.patch_elements("<p id='note'>two</p>", event_id="2")


async def main() -> None:
    _, response = await SanicASGITestClient(app).get("/prices")
    assert response.headers["Content-Type"].startswith("text/event-stream"), response.headers
    received = [block.split("\n") for block in response.text.strip().split("\n\n")]
    assert received == [
        ["event: datastar-patch-signals", "id: 1", 'data: signals {"gold":71}'],
        ["event: datastar-patch-elements", "id: 2", "data: elements <p id='note'>two</p>"],
    ], response.text
    print(f"{response.headers['Content-Type']}: {response.text!r}")


asyncio.run(main())
