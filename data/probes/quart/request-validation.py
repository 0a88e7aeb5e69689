# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "pydantic", "spectree"]
# ///
"""Quart validates a JSON body before the handler runs, naming the wrong field in a 422, with SpecTree."""

import asyncio

from pydantic import BaseModel, Field
from quart import Quart
from spectree import SpecTree

app = Quart(__name__)
spec = SpecTree("quart")
seen: list[object] = []


class Order(BaseModel):
    product: str
    quantity: int = Field(gt=0)


@app.post("/orders")
@spec.validate()
async def create_order(json: Order) -> dict[str, int]:
    seen.append(json)
    return {"quantity": json.quantity}


spec.register(app)


async def main() -> None:
    client = app.test_client()
    good = await client.post("/orders", json={"product": "tea", "quantity": 2})
    assert (good.status_code, await good.get_json()) == (200, {"quantity": 2})
    bad = await client.post("/orders", json={"product": "tea", "quantity": 0})
    (problem,) = await bad.get_json()
    assert (bad.status_code, problem["loc"]) == (422, ["quantity"])
    assert seen == [Order(product="tea", quantity=2)], "the handler ran with a wrong body"
    print(f"{bad.status_code} {problem['loc']}: {problem['msg']}")


asyncio.run(main())
