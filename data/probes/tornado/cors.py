# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado", "ustudio-tornado-cors"]
# ///
"""Tornado alone answers a CORS preflight with 405; a mixin of ustudio-tornado-cors answers it."""

import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler
from tornado_cors import CorsMixin


class Plain(RequestHandler):
    def get(self) -> None:
        self.write({"items": []})


class Items(CorsMixin, Plain):
    CORS_ORIGIN = "https://shop.example"


async def main() -> list[HTTPResponse]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/plain", Plain), ("/items", Items)]))
    server.add_socket(listener)
    headers = {"Origin": "https://shop.example", "Access-Control-Request-Method": "GET"}
    try:
        return [
            await AsyncHTTPClient().fetch(
                f"http://127.0.0.1:{port}/{path}", method=method, headers=headers, raise_error=False
            )
            for method, path in (("OPTIONS", "plain"), ("OPTIONS", "items"), ("GET", "items"))
        ]
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
plain, preflight, response = asyncio.run(main())
assert plain.code == 405 and "Access-Control-Allow-Origin" not in plain.headers
assert (preflight.code, response.code) == (204, 200)
methods = preflight.headers["Access-Control-Allow-Methods"]
assert "GET" in methods.split(", ")
for answer in (preflight, response):
    assert answer.headers["Access-Control-Allow-Origin"] == "https://shop.example"
print(f"alone {plain.code}; with the mixin {preflight.code}, origin https://shop.example, methods {methods}")
