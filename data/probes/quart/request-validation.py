# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "quart-schema", "pydantic"]
# ///
"""Quart validates a JSON body before the handler runs, naming the wrong field in a 400, with Quart-Schema."""

import asyncio
from typing import Any

from pydantic import BaseModel, Field
from quart import Quart
from quart_schema import QuartSchema, RequestSchemaValidationError, validate_request

app = Quart(__name__)
QuartSchema(app)
seen: list[object] = []


@app.errorhandler(RequestSchemaValidationError)
async def explain(error: RequestSchemaValidationError) -> tuple[list[dict[str, Any]], int]:
    return [{"loc": item["loc"], "msg": item["msg"]} for item in error.validation_error.errors()], 400


class Order(BaseModel):
    product: str
    quantity: int = Field(gt=0)


@app.post("/orders")
@validate_request(Order)
async def create_order(data: Order) -> dict[str, int]:
    seen.append(data)
    return {"quantity": data.quantity}


async def main() -> None:
    client = app.test_client()
    good = await client.post("/orders", json={"product": "tea", "quantity": 2})
    assert (good.status_code, await good.get_json()) == (200, {"quantity": 2})
    bad = await client.post("/orders", json={"product": "tea", "quantity": 0})
    (problem,) = await bad.get_json()
    assert (bad.status_code, problem["loc"]) == (400, ["quantity"])
    assert seen == [Order(product="tea", quantity=2)], "the handler ran with a wrong body"
    print(f"{bad.status_code} {problem['loc']}: {problem['msg']}")


asyncio.run(main())
