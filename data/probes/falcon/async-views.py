# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Two Falcon responders that await a timer overlap on one event loop, in one thread."""

import asyncio
import threading

import falcon.asgi
from falcon.testing import ASGIConductor

threads = set()
running = peak = 0


class Slow:
    async def on_get(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        global running, peak
        threads.add(threading.get_ident())
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0.3)
        running -= 1
        resp.text = "done"


app = falcon.asgi.App()
app.add_route("/slow", Slow())


async def main() -> None:
    async with ASGIConductor(app) as conductor:
        answers = await asyncio.gather(conductor.get("/slow"), conductor.get("/slow"))
    assert [answer.text for answer in answers] == ["done", "done"]


asyncio.run(main())
assert threads == {threading.get_ident()}
assert peak == 2, peak
print(f"{peak} responders were waiting at the same time, in {len(threads)} thread")
