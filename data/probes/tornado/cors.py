# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado answers a CORS preflight with 405 and adds no header; the handler writes all of CORS itself."""

import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


class Plain(RequestHandler):
    def get(self) -> None:
        self.write({"items": []})


class ByHand(Plain):
    def set_default_headers(self) -> None:
        self.set_header("Access-Control-Allow-Origin", "https://shop.example")
        self.set_header("Access-Control-Allow-Methods", "GET")

    def options(self) -> None:
        self.set_status(204)


async def main() -> list[HTTPResponse]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/plain", Plain), ("/by-hand", ByHand)]))
    server.add_socket(listener)
    headers = {"Origin": "https://shop.example", "Access-Control-Request-Method": "GET"}
    try:
        return [
            await AsyncHTTPClient().fetch(
                f"http://127.0.0.1:{port}/{path}", method="OPTIONS", headers=headers, raise_error=False
            )
            for path in ("plain", "by-hand")
        ]
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
plain, by_hand = asyncio.run(main())
assert plain.code == 405 and "Access-Control-Allow-Origin" not in plain.headers
assert by_hand.code == 204 and by_hand.headers["Access-Control-Allow-Origin"] == "https://shop.example"
print(f"preflight: {plain.code}, no header; with options() and headers written by hand: {by_hand.code}")
