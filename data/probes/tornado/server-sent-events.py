# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado", "tornado-eventsource"]
# ///
"""The tornado-eventsource package's handler formats server-sent events with data, event name and id."""

import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application
from tornado_eventsource.handler import EventSourceHandler

received = asyncio.Event()
headers, pieces = [], []


class Prices(EventSourceHandler):
    def open(self) -> None:
        self.write_message(name="price", msg='{"tea": 3}', evt_id="41")


def receive(piece: bytes) -> None:
    pieces.append(piece)
    received.set()


async def main() -> None:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/prices", Prices)]))
    server.add_socket(listener)
    url = f"http://127.0.0.1:{port}/prices"
    client = AsyncHTTPClient()
    stream = client.fetch(url, streaming_callback=receive, header_callback=headers.append, raise_error=False)
    try:
        await asyncio.wait_for(received.wait(), 5)
    finally:
        stream.cancel()
        client.close()
        server.stop()
        await server.close_all_connections()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
asyncio.run(main())
assert any(line.lower().startswith("content-type: text/event-stream") for line in headers), headers
event = b"".join(pieces).decode()
assert event.endswith("\n\n")
lines = event.strip().splitlines()
assert set(lines) == {"event: price", "id: 41", 'data: {"tea": 3}'}, lines
print(f"text/event-stream: {' | '.join(lines)}")
