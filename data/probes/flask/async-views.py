# /// script
# requires-python = ">=3.9"
# dependencies = ["flask[async]"]
# ///
"""Flask awaits an `async def` view, but on an event loop of its own per request, which holds the worker."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

from flask import Flask
from werkzeug.serving import make_server

app = Flask(__name__)
loops: list[asyncio.AbstractEventLoop] = []
spans: list[tuple[float, float]] = []


@app.get("/wait")
async def wait() -> str:
    loops.append(asyncio.get_running_loop())
    started = time.perf_counter()
    await asyncio.sleep(0.3)
    spans.append((started, time.perf_counter()))
    return "done"


def fetch(url: str) -> bytes:
    with urlopen(url, timeout=5) as response:
        return response.read()


server = make_server("127.0.0.1", 0, app)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.port}/wait"
with ThreadPoolExecutor(2) as pool:
    answers = list(pool.map(fetch, [url, url]))
server.shutdown()

assert answers == [b"done", b"done"], answers
assert loops[0] is not loops[1], "the views shared an event loop"
assert spans[1][0] >= spans[0][1], "the views overlapped in one worker thread"
print("with one worker thread the second view starts after the first, on an event loop of its own")
