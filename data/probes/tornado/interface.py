# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado serves its application with its own HTTP server; the object speaks neither WSGI nor ASGI."""

import asyncio
from wsgiref.util import setup_testing_defaults

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


class Hello(RequestHandler):
    def get(self) -> None:
        self.write("hello")


app = Application([("/", Hello)])


async def main() -> None:
    listener, port = bind_unused_port()
    server = HTTPServer(app)
    server.add_socket(listener)
    try:
        response = await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/")
    finally:
        server.stop()
    assert response.body == b"hello" and response.headers["Server"].startswith("TornadoServer")
    print(f"own server: {response.code} from {response.headers['Server']}")


asyncio.run(main())
environ: dict = {}
setup_testing_defaults(environ)
calls = {
    "WSGI": (environ, lambda status, headers, exc_info=None: None),
    "ASGI": ({"type": "http"}, None, None),
}
for interface, arguments in calls.items():
    try:
        app(*arguments)
    except TypeError as error:
        print(f"called as {interface}: {error}")
    else:
        raise AssertionError(f"the application answered a call as {interface}")
