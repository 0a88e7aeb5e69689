# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "marshmallow", "webargs", "webtest"]
# ///
"""The webargs package validates a JSON body against a schema before a Bottle handler runs."""

from bottle import Bottle
from webargs import fields
from webargs.bottleparser import use_args
from webtest import TestApp

app = Bottle()
received = []


@app.post("/orders")
@use_args({"name": fields.Str(required=True), "quantity": fields.Int(required=True)})
def create_order(order):
    received.append(order)
    return order


client = TestApp(app)
assert client.post_json("/orders", {"name": "tea", "quantity": 2}).json == {"name": "tea", "quantity": 2}
response = client.post_json("/orders", {"name": "tea", "quantity": "many"}, status="4*")
assert len(received) == 1
assert response.status_code == 422
assert "quantity" in response.text and "Not a valid integer" in response.text
print(f"{response.status}: quantity: Not a valid integer.")
