# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado's `render` makes HTML from a template file and escapes `<` in a value by default."""

import asyncio
import tempfile
from pathlib import Path

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


class Hello(RequestHandler):
    def get(self) -> None:
        self.render("hello.html", name=self.get_query_argument("name"))


async def main(folder: str) -> None:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/", Hello)], template_path=folder))
    server.add_socket(listener)
    try:
        response = await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/?name=%3CAda%3E")
    finally:
        server.stop()
    assert response.headers["Content-Type"].startswith("text/html")
    assert response.body == b"<h1>Hello &lt;Ada&gt;</h1>", response.body
    print(f"{response.headers['Content-Type']}: {response.body.decode()}")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
