# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///
"""HTTPX2 awaits four slow answers on one thread at the same time."""

import asyncio
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx2


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


async def main() -> None:
    async with httpx2.AsyncClient() as client:
        start = time.monotonic()
        answers = await asyncio.gather(*(client.get(url) for _ in range(4)))
        took = time.monotonic() - start
    assert [answer.status_code for answer in answers] == [204] * 4, answers
    assert threading.current_thread() is threading.main_thread() and took < 1.5, took
    print(f"four requests of 0.5 s each, one thread: {took:.1f} s")


asyncio.run(main())
