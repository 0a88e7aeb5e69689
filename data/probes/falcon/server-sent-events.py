# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon formats server-sent events with data, event name and id from `SSEvent` objects (ASGI)."""

from collections.abc import AsyncIterator

import falcon.asgi
from falcon.asgi import SSEvent
from falcon.testing import TestClient


class Prices:
    async def on_get(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        async def events() -> AsyncIterator[SSEvent]:
            yield SSEvent(json={"tea": 3}, event="price", event_id="41")
            yield SSEvent(text="closed", event="end", event_id="42")

        resp.sse = events()


app = falcon.asgi.App()
app.add_route("/prices", Prices())
response = TestClient(app).simulate_get("/prices")
assert response.headers["Content-Type"].startswith("text/event-stream")
first, second = (block.splitlines() for block in response.text.strip().split("\n\n"))
assert set(first) == {"event: price", "id: 41", 'data: {"tea": 3}'}, first
assert set(second) == {"event: end", "id: 42", "data: closed"}, second
print(f"{response.headers['Content-Type']}: {' | '.join(first)}")
