# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""In Tornado, later work is a bare callback of the event loop, which starts before the response."""

import asyncio

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler

events = []
answered = asyncio.Event()
finished = asyncio.Event()


async def send_receipt() -> None:
    events.append("callback starts")
    await asyncio.wait_for(answered.wait(), 5)
    events.append("callback ends")
    finished.set()


class Orders(RequestHandler):
    async def post(self) -> None:
        IOLoop.current().spawn_callback(send_receipt)
        await asyncio.sleep(0.05)
        events.append("handler returns")


async def main() -> None:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/orders", Orders)]))
    server.add_socket(listener)
    try:
        response = await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/orders", method="POST", body=b"")
        events.append(f"client has {response.code}")
        answered.set()
        await asyncio.wait_for(finished.wait(), 5)
    finally:
        server.stop()


asyncio.run(main())
assert events == ["callback starts", "handler returns", "client has 200", "callback ends"], events
print(" -> ".join(events))
