# /// script
# requires-python = ">=3.11"
# dependencies = ["fastopenapi", "pydantic", "tornado"]
# ///
"""The FastOpenAPI package makes an OpenAPI document from functions that it routes in Tornado."""

import asyncio
import json

from fastopenapi.routers import TornadoRouter
from pydantic import BaseModel
from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application

app = Application()
router = TornadoRouter(app=app, title="Shop")


class Order(BaseModel):
    name: str
    quantity: int


@router.post("/shops/{shop}/orders")
async def create_order(shop: int, order: Order) -> Order:
    """Order something"""
    return order


async def main() -> dict:
    listener, port = bind_unused_port()
    server = HTTPServer(app)
    server.add_socket(listener)
    try:
        response = await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/openapi.json")
    finally:
        server.stop()
    return json.loads(response.body)


document = asyncio.run(main())
assert document["openapi"].startswith("3."), document["openapi"]
operation = document["paths"]["/shops/{shop}/orders"]["post"]
assert operation["summary"] == "Order something"
(parameter,) = operation["parameters"]
assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("shop", "path", "integer")
schema = document["components"]["schemas"]["Order"]
assert schema["properties"]["quantity"]["type"] == "integer" and schema["required"] == ["name", "quantity"]
print(
    f"OpenAPI {document['openapi']}: POST /shops/{{shop}}/orders with a body of {list(schema['properties'])}"
)
