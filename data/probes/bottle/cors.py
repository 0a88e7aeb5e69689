# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest", "wsgicors"]
# ///
"""The wsgicors package answers CORS preflights for a Bottle application, and marks its responses."""

from bottle import Bottle
from webtest import TestApp
from wsgicors import CORS

app = Bottle()


@app.get("/items")
def items():
    return {"items": []}


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
assert bare.status_code == 405
print(f"preflight {preflight.status_code}, methods {methods}; without wsgicors: {bare.status_code}")
