# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI validates a JSON body against a model before the handler runs; a 422 names the wrong field."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field

app = FastAPI()
seen: list[object] = []


class Order(BaseModel):
    product: str
    quantity: int = Field(gt=0)


@app.post("/orders")
def create_order(order: Order) -> int:
    seen.append(order)
    return order.quantity


client = TestClient(app)
good = client.post("/orders", json={"product": "tea", "quantity": 2})
assert (good.status_code, good.json()) == (200, 2)

bad = client.post("/orders", json={"product": "tea", "quantity": 0})
assert bad.status_code == 422
assert bad.json()["detail"][0]["loc"] == ["body", "quantity"]
assert seen == [Order(product="tea", quantity=2)], "the handler ran with a wrong body"
print(f"{bad.status_code} {bad.json()['detail'][0]['loc']}: {bad.json()['detail'][0]['msg']}")
