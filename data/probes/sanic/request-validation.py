# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "sanic", "sanic-ext", "sanic-testing"]
# ///
"""Sanic Extensions validates a JSON body against a Pydantic model before a Sanic handler runs."""

import asyncio

from pydantic import BaseModel
from sanic import HTTPResponse, Request, Sanic, json
from sanic_ext import Extend, validate
from sanic_testing.testing import SanicASGITestClient

app = Sanic("shop", configure_logging=False)
app.config.FALLBACK_ERROR_FORMAT = "json"
app.config.NOISY_EXCEPTIONS = False
Extend(app)
received = []


class Order(BaseModel):
    name: str
    quantity: int


@app.post("/orders")
@validate(json=Order)
async def create(request: Request, body: Order) -> HTTPResponse:
    received.append(body)
    return json(body.model_dump())


async def main() -> None:
    client = SanicASGITestClient(app)
    _, right = await client.post("/orders", json={"name": "tea", "quantity": 2})
    assert right.json == {"name": "tea", "quantity": 2}
    assert received == [Order(name="tea", quantity=2)]
    _, wrong = await client.post("/orders", json={"name": "tea", "quantity": "many"})
    assert len(received) == 1
    assert wrong.status == 400
    assert "quantity" in wrong.json["message"] and "valid integer" in wrong.json["message"]
    print(f"{wrong.status}: {' '.join(wrong.json['message'].split())[:110]}")


asyncio.run(main())
