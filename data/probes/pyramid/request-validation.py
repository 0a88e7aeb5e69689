# /// script
# requires-python = ">=3.11"
# dependencies = ["marshmallow", "pyramid", "webargs", "webtest"]
# ///
"""The webargs package validates a JSON body against a schema before a Pyramid view runs."""

from pyramid.config import Configurator
from pyramid.request import Request
from webargs import fields
from webargs.pyramidparser import use_args
from webtest import TestApp

received = []


@use_args({"name": fields.Str(required=True), "quantity": fields.Int(required=True)})
def create_order(request: Request, order: dict) -> dict:
    received.append(order)
    return order


with Configurator() as config:
    config.add_route("orders", "/orders", request_method="POST")
    config.add_view(create_order, route_name="orders", renderer="json")
    client = TestApp(config.make_wsgi_app())

assert client.post_json("/orders", {"name": "tea", "quantity": 2}).json == {"name": "tea", "quantity": 2}
response = client.post_json("/orders", {"name": "tea", "quantity": "many"}, status="4*")
assert len(received) == 1
assert response.status_code == 422
assert response.json == {"json": {"quantity": ["Not a valid integer."]}}
print(f"{response.status}: {response.json}")
