# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest", "wsgicors"]
# ///
"""The wsgicors package answers CORS preflights for a Pyramid application, and marks its responses."""

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from webtest import TestApp
from wsgicors import CORS


def items(request: Request) -> Response:
    return Response(json={"items": []})


with Configurator() as config:
    config.add_route("items", "/items")
    config.add_view(items, route_name="items", request_method="GET")
    app = config.make_wsgi_app()

policy = {"origin": "https://shop.example", "methods": "GET, PUT", "headers": "*", "maxage": "600"}
client = TestApp(CORS(app, **policy))
origin = {"Origin": "https://shop.example"}
preflight = client.options("/items", headers=origin | {"Access-Control-Request-Method": "GET"})
assert preflight.headers["Access-Control-Allow-Origin"] == "https://shop.example"
methods = preflight.headers["Access-Control-Allow-Methods"]
assert "GET" in methods.split(", ")

response = client.get("/items", headers=origin)
assert response.json == {"items": []}
assert response.headers["Access-Control-Allow-Origin"] == "https://shop.example"
evil = {"Origin": "https://evil.example"}
for stranger in (
    client.get("/items", headers=evil),
    client.options("/items", headers=evil | {"Access-Control-Request-Method": "GET"}),
):
    assert "Access-Control-Allow-Origin" not in stranger.headers
bare = TestApp(app).options("/items", headers=origin, status="*")
assert bare.status_code == 404
print(f"preflight {preflight.status_code}, methods {methods}; without wsgicors: {bare.status_code}")
