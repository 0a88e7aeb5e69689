# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado passes a handler the groups of its route; a declared dependency is not built."""

import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


class Clock:
    time = "noon"


class Hello(RequestHandler):
    def get(self, name: str, clock: Clock) -> None:
        self.write(f"Good {clock.time}, {name}")


class HelloByHand(RequestHandler):
    def initialize(self, clock: Clock) -> None:
        self.clock = clock

    def get(self, name: str) -> None:
        self.write(f"Good {self.clock.time}, {name}")


async def main() -> list[HTTPResponse]:
    listener, port = bind_unused_port()
    routes = [("/declared/(.*)", Hello), ("/by-hand/(.*)", HelloByHand, {"clock": Clock()})]
    server = HTTPServer(Application(routes))
    server.add_socket(listener)
    url = f"http://127.0.0.1:{port}"
    try:
        client = AsyncHTTPClient()
        return [await client.fetch(f"{url}/{p}/Ada", raise_error=False) for p in ("declared", "by-hand")]
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
declared, by_hand = asyncio.run(main())
assert declared.code == 500
assert by_hand.body == b"Good noon, Ada"
print(f"a declared `clock: Clock`: {declared.code}; one passed to initialize(): {by_hand.code}")
