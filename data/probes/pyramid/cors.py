# /// script
# requires-python = ">=3.11"
# dependencies = ["cornice", "pyramid", "webtest"]
# ///
"""The Cornice package answers CORS preflights for a Pyramid service and marks its responses."""

from cornice import Service
from pyramid.config import Configurator
from pyramid.request import Request
from webtest import TestApp

items = Service(name="items", path="/items", cors_origins=("https://shop.example",))


@items.get()
def list_items(request: Request) -> dict:
    return {"items": []}


with Configurator() as config:
    config.include("cornice")
    config.add_cornice_service(items)
    client = TestApp(config.make_wsgi_app())

origin = {"Origin": "https://shop.example"}
preflight = client.options("/items", headers=origin | {"Access-Control-Request-Method": "GET"})
assert preflight.headers["Access-Control-Allow-Origin"] == "https://shop.example"
methods = preflight.headers["Access-Control-Allow-Methods"]
assert "GET" in methods.split(",")

response = client.get("/items", headers=origin)
assert response.headers["Access-Control-Allow-Origin"] == "https://shop.example"
evil = {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"}
assert "Access-Control-Allow-Origin" not in client.options("/items", headers=evil, status="*").headers
print(f"preflight {preflight.status}: origin https://shop.example, methods {methods}")
