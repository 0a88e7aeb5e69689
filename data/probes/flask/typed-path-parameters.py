# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask converts a segment declared `<int:order_id>` to an `int`; a path with letters there is a 404."""

from flask import Flask

app = Flask(__name__)
seen: list[object] = []


@app.get("/orders/<int:order_id>")
def read_order(order_id: int) -> str:
    seen.append(order_id)
    return type(order_id).__name__


client = app.test_client()
number, letters = client.get("/orders/7"), client.get("/orders/seven")
assert (number.status_code, number.text) == (200, "int")
assert letters.status_code == 404
assert seen == [7], seen
print(f"/orders/7: {number.status_code}, an {number.text}; /orders/seven: {letters.status_code}")
