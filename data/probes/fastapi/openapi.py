# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI serves an OpenAPI 3 document that it made from the handlers' signatures."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

app = FastAPI()


class Order(BaseModel):
    product: str
    quantity: int


@app.put("/orders/{order_id}")
def replace_order(order_id: int, order: Order) -> Order:
    return order


document = TestClient(app).get("/openapi.json").json()
operation = document["paths"]["/orders/{order_id}"]["put"]
assert document["openapi"].startswith("3."), document["openapi"]
assert operation["parameters"][0]["name"] == "order_id"
assert operation["parameters"][0]["schema"]["type"] == "integer"
assert operation["requestBody"]["content"]["application/json"]["schema"] == {
    "$ref": "#/components/schemas/Order"
}
assert set(document["components"]["schemas"]["Order"]["properties"]) == {"product", "quantity"}
print(f"OpenAPI {document['openapi']}: PUT /orders/{{order_id}}, an integer parameter, body Order")
