# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "sanic", "sanic-ext", "sanic-testing"]
# ///
"""Sanic Extensions makes an OpenAPI document from Sanic's handlers and serves it."""

import asyncio

from pydantic import BaseModel
from sanic import HTTPResponse, Request, Sanic, json
from sanic_ext import Extend, openapi
from sanic_testing.testing import SanicASGITestClient

app = Sanic("shop", configure_logging=False)
Extend(app)


class Order(BaseModel):
    name: str
    quantity: int


@app.post("/shops/<shop:int>/orders")
@openapi.body({"application/json": Order}, validate=True)
async def create(request: Request, shop: int, body: Order) -> HTTPResponse:
    """Order something"""
    return json(body.model_dump())


_, response = asyncio.run(SanicASGITestClient(app).get("/docs/openapi.json"))
document = response.json
assert document["openapi"].startswith("3."), document["openapi"]
operation = document["paths"]["/shops/{shop}/orders"]["post"]
assert operation["summary"] == "Order something"
(parameter,) = operation["parameters"]
assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("shop", "path", "integer")
schema = operation["requestBody"]["content"]["application/json"]["schema"]
assert {name: field["type"] for name, field in schema["properties"].items()} == {
    "name": "string",
    "quantity": "integer",
}
print(
    f"OpenAPI {document['openapi']}: POST /shops/{{shop}}/orders with a body of {list(schema['properties'])}"
)
