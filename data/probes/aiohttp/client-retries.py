# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-retry"]
# ///
"""aiohttp-retry sends a GET answered with 503 again after growing pauses; aiohttp returns the 503."""

import asyncio
import itertools
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import aiohttp
from aiohttp_retry import ExponentialRetry, RetryClient


class Shop(BaseHTTPRequestHandler):
    times: list[float] = []

    def do_GET(self) -> None:
        self.times.append(time.monotonic())
        self.send_response(503 if len(self.times) < 3 else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://localhost:{server.server_port}"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        own = await session.get(url)
        assert own.status == 503 and len(Shop.times) == 1, Shop.times
    Shop.times.clear()
    options = ExponentialRetry(attempts=5, statuses={503}, start_timeout=0.2)
    async with RetryClient(retry_options=options) as client:
        response = await client.get(url)
    pauses = [round(after - before, 1) for before, after in itertools.pairwise(Shop.times)]
    assert response.status == 200 and len(Shop.times) == 3 and pauses[0] < pauses[1], (Shop.times, pauses)
    print("503, 503, 200; pauses between the attempts:", *pauses)


asyncio.run(main())
