# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado signs cookies: what one request sets the next reads, and a changed one is refused."""

import asyncio

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


class Name(RequestHandler):
    def post(self) -> None:
        self.set_signed_cookie("name", self.get_body_argument("name"))

    def get(self) -> None:
        self.write(self.get_signed_cookie("name") or "nobody")


async def main() -> list[bytes]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/", Name)], cookie_secret="a secret of the server"))
    server.add_socket(listener)
    client, url = AsyncHTTPClient(), f"http://127.0.0.1:{port}/"
    try:
        written = await client.fetch(url, method="POST", body="name=Ada")
        cookie = written.headers["Set-Cookie"].partition(";")[0]
        forged = cookie[:-2] + ("00" if cookie[-2:] != "00" else "11")
        headers = [{"Cookie": cookie}, {"Cookie": forged}, {}]
        return [(await client.fetch(url, headers=h)).body for h in headers]
    finally:
        server.stop()


same, forged, other = asyncio.run(main())
assert (same, forged, other) == (b"Ada", b"nobody", b"nobody"), (same, forged, other)
print(f"with the cookie: {same!r}; with a changed one: {forged!r}; without: {other!r}")
