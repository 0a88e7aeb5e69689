# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""A Tornado route accepts a WebSocket, receives a message and answers on it."""

import asyncio

from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application
from tornado.websocket import WebSocketHandler, websocket_connect


class Echo(WebSocketHandler):
    def open(self, name: str) -> None:
        self.name = name

    def on_message(self, message: str | bytes) -> None:
        self.write_message(f"{self.name}: {message}")


async def main() -> list[str | bytes | None]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/echo/(.*)", Echo)]))
    server.add_socket(listener)
    answers = []
    try:
        client = await websocket_connect(f"ws://127.0.0.1:{port}/echo/Ada")
        for message in ("hello", "again"):
            await client.write_message(message)
            answers.append(await asyncio.wait_for(client.read_message(), 5))
        client.close()
    finally:
        server.stop()
    return answers


answers = asyncio.run(main())
assert answers == ["Ada: hello", "Ada: again"], answers
print(f"sent 'hello' and 'again', received {answers}")
