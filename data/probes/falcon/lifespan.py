# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon's middleware opens a resource before the first request and closes it after the last (ASGI)."""

import asyncio

import falcon.asgi
from falcon.testing import ASGIConductor

events = []


class Pool:
    async def process_startup(self, scope: dict, event: dict) -> None:
        self.state = "open"
        events.append("start")

    async def process_shutdown(self, scope: dict, event: dict) -> None:
        self.state = "closed"
        events.append("stop")


class Show:
    def __init__(self, pool: Pool) -> None:
        self.pool = pool

    async def on_get(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        events.append("request")
        resp.text = self.pool.state


pool = Pool()
app = falcon.asgi.App(middleware=[pool])
app.add_route("/", Show(pool))


async def main() -> None:
    async with ASGIConductor(app) as conductor:
        assert (await conductor.get("/")).text == "open"
        assert (await conductor.get("/")).text == "open"


asyncio.run(main())
assert events == ["start", "request", "request", "stop"], events
assert pool.state == "closed"
print(" -> ".join(events))
