# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "pydantic", "spectree"]
# ///
"""Starlette validates a JSON body before the handler runs, naming the wrong field, with SpecTree."""

from pydantic import BaseModel, Field
from spectree import SpecTree
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient

spec = SpecTree("starlette")
seen: list[object] = []


class Order(BaseModel):
    product: str
    quantity: int = Field(gt=0)


@spec.validate()
async def create_order(request: Request, json: Order) -> JSONResponse:
    seen.append(json)
    return JSONResponse(json.quantity)


app = Starlette(routes=[Route("/orders", create_order, methods=["POST"])])
spec.register(app)

client = TestClient(app)
good = client.post("/orders", json={"product": "tea", "quantity": 2})
assert (good.status_code, good.json()) == (200, 2)

bad = client.post("/orders", json={"product": "tea", "quantity": 0})
assert bad.status_code == 422
assert bad.json()[0]["loc"] == ["quantity"], bad.json()
assert seen == [Order(product="tea", quantity=2)], "the handler ran with a wrong body"
print(f"{bad.status_code} {bad.json()[0]['loc']}: {bad.json()[0]['msg']}")
