# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon's CORS middleware answers a preflight with origin and method, and marks the response proper."""

import falcon
from falcon.testing import TestClient


class Items:
    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        resp.media = {"items": []}


app = falcon.App(middleware=[falcon.CORSMiddleware(allow_origins="https://shop.example")])
app.add_route("/items", Items())
client = TestClient(app)

origin = {"Origin": "https://shop.example"}
preflight = client.simulate_options("/items", headers=origin | {"Access-Control-Request-Method": "GET"})
assert preflight.status_code == 200
assert preflight.headers["Access-Control-Allow-Origin"] == "https://shop.example"
methods = preflight.headers["Access-Control-Allow-Methods"]
assert "GET" in methods and "POST" not in methods

response = client.simulate_get("/items", headers=origin)
assert response.headers["Access-Control-Allow-Origin"] == "https://shop.example"
evil = client.simulate_get("/items", headers={"Origin": "https://evil.example"})
assert "Access-Control-Allow-Origin" not in evil.headers
print(f"preflight {preflight.status}: origin https://shop.example, methods {methods}")
