# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado", "wireup"]
# ///
"""The Wireup package builds what a Tornado handler declares: nested, per request, replaceable in a test."""

import asyncio

import wireup
from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler
from wireup import Injected, injectable


@injectable(lifetime="scoped")
class Clock:
    time = "noon"


class StoppedClock(Clock):
    time = "midnight"


@injectable(lifetime="scoped")
class Greeter:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock


container = wireup.create_async_container(injectables=[Clock, Greeter])
built = []


class Hello(RequestHandler):
    @wireup.inject_from_container(container)
    async def get(self, name: str, greeter: Injected[Greeter]) -> None:
        built.append(greeter)
        self.write(f"Good {greeter.clock.time}, {name}")


async def main() -> None:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/hello/(.*)", Hello)]))
    server.add_socket(listener)
    client, url = AsyncHTTPClient(), f"http://127.0.0.1:{port}/hello/Ada"
    try:
        for _ in range(2):
            assert (await client.fetch(url)).body == b"Good noon, Ada"
        with container.override.injectable(Clock, new=StoppedClock()):
            assert (await client.fetch(url)).body == b"Good midnight, Ada"
    finally:
        server.stop()
    assert built[0] is not built[1] and built[0].clock is not built[1].clock


asyncio.run(main())
print("two requests, two greeters with their clocks; in a test with another clock: 'Good midnight'")
