# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "sanic-testing"]
# ///
"""Sanic's `int` parameter type passes an `int` to the handler and answers letters with a 404."""

import asyncio

from sanic import HTTPResponse, Request, Sanic, json
from sanic_testing.testing import SanicASGITestClient

app = Sanic("items")
received = []


@app.get("/items/<item_id:int>")
async def show(request: Request, item_id: int) -> HTTPResponse:
    received.append(item_id)
    return json({"id": item_id})


async def main() -> None:
    client = SanicASGITestClient(app)
    _, found = await client.get("/items/42")
    assert found.json == {"id": 42}
    assert received == [42] and type(received[0]) is int
    _, missing = await client.get("/items/forty-two")
    assert missing.status == 404
    assert len(received) == 1
    print(f"/items/42 -> {received[0]!r}; /items/forty-two -> {missing.status}")


asyncio.run(main())
