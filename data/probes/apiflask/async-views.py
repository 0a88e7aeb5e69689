# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask", "flask[async]"]
# ///
"""APIFlask awaits an `async def` view on a thread and an event loop of each request's own."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

from apiflask import APIFlask

app = APIFlask(__name__)
both = threading.Barrier(2, timeout=10)


@app.get("/")
async def index():
    await asyncio.sleep(0)
    both.wait()  # both requests are in here at the same time, or this fails
    return {"thread": threading.get_ident(), "loop": id(asyncio.get_running_loop())}


with ThreadPoolExecutor(2) as pool:
    first, second = pool.map(lambda _: app.test_client().get("/").json, range(2))

assert first["thread"] != second["thread"] and first["loop"] != second["loop"], (first, second)
print("two requests at a time, two threads with a loop each")
