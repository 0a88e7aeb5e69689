# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow", "tornado", "webargs"]
# ///
"""The webargs package validates a JSON body against a schema before a Tornado handler's method runs."""

import asyncio
import json
import logging

from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application, RequestHandler
from webargs import fields
from webargs.tornadoparser import use_args

received = []


class Orders(RequestHandler):
    @use_args({"name": fields.Str(required=True), "quantity": fields.Int(required=True)})
    def post(self, order: dict) -> None:
        received.append(order)
        self.write(order)

    def write_error(self, status_code: int, **kwargs) -> None:
        error = kwargs["exc_info"][1]
        self.finish({"errors": getattr(error, "messages", self._reason)})


async def main() -> tuple[HTTPResponse, HTTPResponse]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/orders", Orders)]))
    server.add_socket(listener)

    async def post(order: dict) -> HTTPResponse:
        url, headers = f"http://127.0.0.1:{port}/orders", {"Content-Type": "application/json"}
        return await AsyncHTTPClient().fetch(
            url, method="POST", headers=headers, body=json.dumps(order), raise_error=False
        )

    try:
        return await post({"name": "tea", "quantity": 2}), await post({"name": "tea", "quantity": "many"})
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
right, wrong = asyncio.run(main())
assert (right.code, json.loads(right.body)) == (200, {"name": "tea", "quantity": 2})
assert received == [{"name": "tea", "quantity": 2}]
assert wrong.code == 422
assert json.loads(wrong.body) == {"errors": {"json": {"quantity": ["Not a valid integer."]}}}
print(f"{wrong.code}: {wrong.body.decode()}")
