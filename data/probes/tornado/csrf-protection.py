# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado refuses a cross-site POST: by token (`xsrf_cookies`) or by header (`cross_origin_protection`)."""

import asyncio
import logging

from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler


class Transfer(RequestHandler):
    def get(self) -> None:
        self.write(self.xsrf_token)

    def post(self) -> None:
        self.write("sent")


async def answers(setting: str) -> list[int]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/", Transfer)], **{setting: True}))
    server.add_socket(listener)
    client, url = AsyncHTTPClient(), f"http://127.0.0.1:{port}/"
    try:
        token = (await client.fetch(url)).body.decode()
        own = {"Cookie": f"_xsrf={token}", "Origin": f"http://127.0.0.1:{port}"}
        evil = own | {"Origin": "https://evil.example"}
        posts = [(own, f"_xsrf={token}"), (evil, "amount=9"), (evil, "_xsrf=guess")]
        return [
            (await client.fetch(url, method="POST", headers=headers, body=body, raise_error=False)).code
            for headers, body in posts
        ]
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
for setting in ("xsrf_cookies", "cross_origin_protection"):
    codes = asyncio.run(answers(setting))
    assert codes == [200, 403, 403], codes
    print(f"{setting}: own form {codes[0]}; cross-site without a token {codes[1]}, with a guess {codes[2]}")
