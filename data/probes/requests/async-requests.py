# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///
"""Requests has no coroutine functions, and its call stops the event loop until the answer is there."""

import asyncio
import inspect
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        time.sleep(0.5)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"

public = [
    getattr(owner, name) for owner in (requests, requests.Session) for name in dir(owner) if name[0] != "_"
]
assert requests.Session in public and not any(map(inspect.iscoroutinefunction, public))
ticks = []


async def tick() -> None:
    while True:
        ticks.append(time.monotonic())
        await asyncio.sleep(0.05)


async def main() -> None:
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0.12)
    before = len(ticks)
    requests.get(url, timeout=5)
    assert before >= 2 and len(ticks) == before, ticks
    ticking.cancel()
    print(f"{before} ticks before the request, none during its 0.5 s")


asyncio.run(main())
