# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""A Tornado route matches digits by a pattern, answers letters with 404 and passes text."""

import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler

received = []


class Item(RequestHandler):
    def get(self, item_id: str) -> None:
        received.append(item_id)


async def main() -> list[int]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([(r"/items/(\d+)", Item)]))
    server.add_socket(listener)
    client, url = AsyncHTTPClient(), f"http://127.0.0.1:{port}/items"
    try:
        return [(await client.fetch(f"{url}/{item}", raise_error=False)).code for item in ("42", "forty-two")]
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
codes = asyncio.run(main())
assert codes == [200, 404], codes
assert received == ["42"] and type(received[0]) is str
print(f"/items/42 -> {received[0]!r}; /items/forty-two -> {codes[1]}")
