# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2"]
# ///
"""Starlette converts a segment declared `{id:int}` to an `int`; a path with letters there is a 404."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

seen: list[object] = []


async def read_order(request: Request) -> PlainTextResponse:
    order_id = request.path_params["order_id"]
    seen.append(order_id)
    return PlainTextResponse(type(order_id).__name__)


client = TestClient(Starlette(routes=[Route("/orders/{order_id:int}", read_order)]))
number, letters = client.get("/orders/7"), client.get("/orders/seven")
assert (number.status_code, number.text) == (200, "int")
assert letters.status_code == 404
assert seen == [7], seen
print(f"/orders/7: {number.status_code}, an {number.text}; /orders/seven: {letters.status_code}")
