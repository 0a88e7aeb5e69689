# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "pydantic", "spectree"]
# ///
"""Starlette serves an OpenAPI 3 document made from routes and handlers, with SpecTree."""

from pydantic import BaseModel
from spectree import SpecTree
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient

spec = SpecTree("starlette")


class Order(BaseModel):
    product: str
    quantity: int


@spec.validate()
async def replace_order(request: Request, json: Order) -> JSONResponse:
    return JSONResponse(json.quantity)


app = Starlette(routes=[Route("/orders/{order_id:int}", replace_order, methods=["PUT"])])
spec.register(app)

document = TestClient(app).get("/apidoc/openapi.json").json()
operation = document["paths"]["/orders/{order_id}"]["put"]
assert document["openapi"].startswith("3."), document["openapi"]
(parameter,) = operation["parameters"]
assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("order_id", "path", "integer")
reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
body = document["components"]["schemas"][reference.rpartition("/")[2]]
assert set(body["properties"]) == {"product", "quantity"}, body
print(f"OpenAPI {document['openapi']}: PUT /orders/{{order_id}}, integer parameter, body {body['title']}")
