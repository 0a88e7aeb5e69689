# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow", "tornado", "webargs"]
# ///
"""webargs validates a JSON body before a Tornado handler; its 422 names the field by your `write_error`."""

import asyncio
import json
import logging

from tornado.httpclient import AsyncHTTPClient
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


class NamingOrders(Orders):
    def write_error(self, status_code: int, **kwargs) -> None:
        error = kwargs["exc_info"][1]
        self.finish({"errors": getattr(error, "messages", self._reason)})


async def main() -> list[tuple[int, str]]:
    listener, port = bind_unused_port()
    server = HTTPServer(Application([("/orders", Orders), ("/naming", NamingOrders)]))
    server.add_socket(listener)

    async def post(path: str, order: dict) -> tuple[int, str]:
        url, headers = f"http://127.0.0.1:{port}/{path}", {"Content-Type": "application/json"}
        response = await AsyncHTTPClient().fetch(
            url, method="POST", headers=headers, body=json.dumps(order), raise_error=False
        )
        return response.code, response.body.decode()

    wrong = {"name": "tea", "quantity": "many"}
    try:
        right = await post("orders", {"name": "tea", "quantity": 2})
        return [right, await post("orders", wrong), await post("naming", wrong)]
    finally:
        server.stop()


logging.getLogger("tornado").setLevel(logging.CRITICAL)
right, by_default, by_hand = asyncio.run(main())
assert (right[0], json.loads(right[1])) == (200, {"name": "tea", "quantity": 2})
assert received == [{"name": "tea", "quantity": 2}]
assert by_default[0] == 422 and "quantity" not in by_default[1], by_default
assert by_hand[0] == 422
assert json.loads(by_hand[1]) == {"errors": {"json": {"quantity": ["Not a valid integer."]}}}
print(f"by default: {by_default[1]}")
print(f"with write_error: {by_hand[1]}")
