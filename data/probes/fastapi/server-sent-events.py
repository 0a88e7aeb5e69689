# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI formats yielded events, with name and id, as `text/event-stream`."""

from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse, ServerSentEvent
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/prices", response_class=EventSourceResponse)
async def prices() -> AsyncIterable[ServerSentEvent]:
    yield ServerSentEvent(data={"gold": 71}, event="price", id="1")
    yield ServerSentEvent(raw_data="two\nlines", event="note", id="2")


response = TestClient(app).get("/prices")
assert response.headers["content-type"].startswith("text/event-stream")
events = [set(block.split("\n")) for block in response.text.strip().split("\n\n")]
assert events == [
    {"event: price", 'data: {"gold": 71}', "id: 1"},
    {"event: note", "data: two", "data: lines", "id: 2"},
], response.text
print(f"{response.headers['content-type']}: {response.text!r}")
