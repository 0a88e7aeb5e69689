# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "bottle-autodocs", "webtest"]
# ///
"""The bottle-autodocs plugin serves an OpenAPI document of Bottle's routes, without JSON bodies."""

from bottle import Bottle, request
from bottle_autodocs.bottle_autodocs import BottleAutoDocs
from webtest import TestApp

app = Bottle()
app.install(BottleAutoDocs(title="Shop", version="1.0.0"))


@app.post("/shops/<shop:int>/orders", summary="Order something")
def create_order(shop):
    return {"shop": shop, "name": request.json["name"]}


client = TestApp(app)
assert client.post_json("/shops/3/orders", {"name": "tea"}).json == {"shop": 3, "name": "tea"}
document = client.get("/swagger.json").json
assert document["openapi"].startswith("3."), document["openapi"]
operation = document["paths"]["/shops/{shop}/orders"]["post"]
assert operation["summary"] == "Order something"
parameter = operation["parameters"][0]
assert (parameter["name"], parameter["in"], parameter["required"]) == ("shop", "path", True)
assert parameter["schema"] == {"type": "integer"}
assert "requestBody" not in operation, "the body is described"
print(f"OpenAPI {document['openapi']}: POST /shops/{{shop}}/orders, shop is an integer; no request body")
