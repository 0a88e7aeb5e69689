# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "bottle-autodocs", "webtest"]
# ///
"""The bottle-autodocs plugin makes an OpenAPI document from Bottle's routes and serves it."""

from bottle import Bottle
from bottle_autodocs.bottle_autodocs import BottleAutoDocs
from webtest import TestApp

app = Bottle()
app.install(BottleAutoDocs(title="Shop", version="1.0.0"))


@app.get("/items/<item_id:int>", summary="Show an item")
def show_item(item_id):
    return {"id": item_id}


document = TestApp(app).get("/swagger.json").json
assert document["openapi"].startswith("3."), document["openapi"]
operation = document["paths"]["/items/{item_id}"]["get"]
assert operation["summary"] == "Show an item"
parameter = operation["parameters"][0]
assert (parameter["name"], parameter["in"], parameter["required"]) == ("item_id", "path", True)
assert parameter["schema"] == {"type": "integer"}
print(f"OpenAPI {document['openapi']}: GET /items/{{item_id}}, item_id is an integer")
