# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI runs `async def` handlers on the event loop: two that wait 0.3 s overlap in one thread."""

import asyncio
import threading
import time

import httpx2
from fastapi import FastAPI

app = FastAPI()
threads: set[int] = set()
spans: list[tuple[float, float]] = []


@app.get("/wait")
async def wait() -> str:
    threads.add(threading.get_ident())
    started = time.perf_counter()
    await asyncio.sleep(0.3)
    spans.append((started, time.perf_counter()))
    return "done"


async def main() -> None:
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        responses = await asyncio.gather(client.get("/wait"), client.get("/wait"))
    assert [response.text for response in responses] == ['"done"', '"done"']


asyncio.run(main())
assert threads == {threading.get_ident()}, "a handler left the event loop's thread"
(started_1, ended_1), (started_2, ended_2) = spans
both = min(ended_1, ended_2) - max(started_1, started_2)
assert both > 0, f"the handlers ran one after the other, {-both:.2f} s apart"
print(f"two handlers of 0.3 s ran at the same time for {both:.2f} s, in the event loop's thread")
