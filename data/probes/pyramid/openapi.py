# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "pyramid-marshmallow[openapi]", "webtest"]
# ///
"""pyramid-marshmallow serves an OpenAPI document of Pyramid's views, without the parameters of paths."""

from marshmallow import Schema, fields
from pyramid.config import Configurator
from pyramid.request import Request
from webtest import TestApp


class Order(Schema):
    name = fields.Str(required=True)
    quantity = fields.Int(required=True)


def create_order(request: Request) -> dict:
    """Order something"""
    return request.data


settings = {"openapi.title": "Shop", "openapi.version": "1.0", "openapi.openapi_version": "3.1.1"}
with Configurator(settings=settings) as config:
    config.include("pyramid_marshmallow")
    config.include("pyramid_marshmallow.openapi")
    config.add_route("orders", "/shops/{shop}/orders")
    config.add_view(
        create_order, route_name="orders", request_method="POST", validate=Order(), renderer="json"
    )
    config.add_route("openapi", "/openapi.json")
    config.add_openapi_json_view(route_name="openapi")
    document = TestApp(config.make_wsgi_app()).get("/openapi.json").json

assert document["openapi"] == "3.1.1"
path = document["paths"]["/shops/{shop}/orders"]
assert path["post"]["summary"] == "Order something"
assert path["post"]["parameters"] == [], "the parameter of the path is described"
schema = document["components"]["schemas"]["Order"]
assert schema["properties"]["quantity"] == {"type": "integer"}
assert set(schema["required"]) == {"name", "quantity"}
print(f"OpenAPI {document['openapi']}: body {schema['properties']}; nothing says what `shop` is")
