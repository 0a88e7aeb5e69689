# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "bottle-cors-plugin", "webtest"]
# ///
"""The bottle-cors-plugin package answers preflights for Bottle's default application, and marks responses."""

import bottle
from bottle_cors_plugin import cors_plugin
from webtest import TestApp

app = bottle.app()


@app.get("/items")
def items():
    return {"items": []}


app.install(cors_plugin(["https://shop.example"]))
client = TestApp(app)
origin = {"Origin": "https://shop.example"}
preflight = client.options("/items", headers=origin | {"Access-Control-Request-Method": "GET"})
assert preflight.status_code == 200
assert preflight.headers["Access-Control-Allow-Origin"] == "https://shop.example"
methods = [method.strip() for method in preflight.headers["Access-Control-Allow-Methods"].split(",")]
assert "GET" in methods

response = client.get("/items", headers=origin)
assert response.headers["Access-Control-Allow-Origin"] == "https://shop.example"
stranger = client.get("/items", headers={"Origin": "https://evil.example"})
assert stranger.headers["Access-Control-Allow-Origin"] != "https://evil.example"
print(f"preflight {preflight.status_code}, origin https://shop.example, methods {', '.join(methods)}")
