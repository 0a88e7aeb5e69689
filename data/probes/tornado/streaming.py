# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""A Tornado handler flushes pieces: the client reads the first before the second is made."""

import asyncio

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler

client_has_first = asyncio.Event()
pieces = []


class Stream(RequestHandler):
    async def get(self) -> None:
        self.write("first;")
        await self.flush()
        await asyncio.wait_for(client_has_first.wait(), timeout=5)
        self.write("second")


def receive(piece: bytes) -> None:
    pieces.append(piece)
    client_has_first.set()


async def main() -> None:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/", Stream)]))
    server.add_socket(listener)
    try:
        await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/", streaming_callback=receive)
    finally:
        server.stop()


asyncio.run(main())
assert pieces == [b"first;", b"second"], pieces
print(f"read {pieces[0]!r} while the handler was waiting, then {pieces[1]!r}")
