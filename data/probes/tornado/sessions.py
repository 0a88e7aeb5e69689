# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado", "torndsession"]
# ///
"""The torndsession package keeps a session on the server: written in one request, read in the next."""

import asyncio
import tempfile

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application
from torndsession.sessionhandler import SessionBaseHandler


class Name(SessionBaseHandler):
    def post(self) -> None:
        self.session["name"] = self.get_body_argument("name")

    def get(self) -> None:
        self.write(self.session.get("name") or "nobody")


async def main(folder: str) -> None:
    listener, port = bind_unused_port()
    session = {"driver": "file", "driver_settings": {"host": folder}}
    server = HTTPServer(Application([("/", Name)], session=session))
    server.add_socket(listener)
    client, url = AsyncHTTPClient(), f"http://127.0.0.1:{port}/"
    try:
        written = await client.fetch(url, method="POST", body="name=Ada")
        cookie = written.headers["Set-Cookie"].partition(";")[0]
        same = (await client.fetch(url, headers={"Cookie": cookie})).body
        other = (await client.fetch(url)).body
    finally:
        server.stop()
    assert "Ada" not in cookie
    assert (same, other) == (b"Ada", b"nobody"), (same, other)
    print(f"the same client reads {same!r} from its session, another client reads {other!r}")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
