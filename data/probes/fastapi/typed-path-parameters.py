# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI passes a path segment declared as `int` as an `int`, and refuses letters there."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
seen: list[object] = []


@app.get("/orders/{order_id}")
def read_order(order_id: int) -> str:
    seen.append(order_id)
    return type(order_id).__name__


client = TestClient(app)
number, letters = client.get("/orders/7"), client.get("/orders/seven")
assert (number.status_code, number.json()) == (200, "int")
assert letters.status_code == 422
assert seen == [7], seen
print(f"/orders/7: {number.status_code}, an {number.json()}; /orders/seven: {letters.status_code}")
