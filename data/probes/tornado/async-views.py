# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Two Tornado handlers that await a timer overlap on one event loop, in one thread."""

import asyncio
import threading

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler

threads = set()
running = peak = 0


class Slow(RequestHandler):
    async def get(self) -> None:
        global running, peak
        threads.add(threading.get_ident())
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0.3)
        running -= 1
        self.write("done")


async def main() -> None:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/slow", Slow)]))
    server.add_socket(listener)
    try:
        client = AsyncHTTPClient()
        url = f"http://127.0.0.1:{port}/slow"
        answers = await asyncio.gather(client.fetch(url), client.fetch(url))
    finally:
        server.stop()
    assert [answer.body for answer in answers] == [b"done", b"done"]


asyncio.run(main())
assert threads == {threading.get_ident()}
assert peak == 2, peak
print(f"{peak} handlers were waiting at the same time, in {len(threads)} thread")
