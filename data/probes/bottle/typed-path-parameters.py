# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest"]
# ///
"""Bottle's `int` filter passes an `int` to the handler and answers letters with a 404."""

from bottle import Bottle
from webtest import TestApp

app = Bottle()
received = []


@app.get("/items/<item_id:int>")
def show(item_id):
    received.append(item_id)
    return {"id": item_id}


client = TestApp(app)
assert client.get("/items/42").json == {"id": 42}
assert received == [42] and type(received[0]) is int
response = client.get("/items/forty-two", status="4*")
assert response.status_code == 404
assert len(received) == 1
print(f"/items/42 -> {received[0]!r}; /items/forty-two -> {response.status}")
