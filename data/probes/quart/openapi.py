# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "quart-schema", "pydantic"]
# ///
"""Quart serves an OpenAPI 3 document made from handlers and models, with Quart-Schema."""

import asyncio

from pydantic import BaseModel
from quart import Quart
from quart_schema import QuartSchema, validate_request

app = Quart(__name__)
QuartSchema(app)


class Order(BaseModel):
    product: str
    quantity: int


@app.put("/orders/<int:order_id>")
@validate_request(Order)
async def replace_order(order_id: int, data: Order) -> dict[str, int]:
    return {"order": order_id}


async def main() -> None:
    response = await app.test_client().get("/openapi.json")
    document = await response.get_json()
    operation = document["paths"]["/orders/{order_id}"]["put"]
    assert document["openapi"].startswith("3."), document["openapi"]
    assert operation["parameters"][0]["name"] == "order_id"
    assert operation["parameters"][0]["schema"]["type"] == "integer"
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert set(body["properties"]) == {"product", "quantity"}, body
    print(f"OpenAPI {document['openapi']}: PUT /orders/{{order_id}}, integer parameter, body {body['title']}")


asyncio.run(main())
