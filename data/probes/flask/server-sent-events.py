# /// script
# requires-python = ">=3.9"
# dependencies = ["flask", "flask-sse"]
# ///
"""Flask gets a class that formats events, with name and id, from the Flask-SSE package."""

from collections.abc import Iterator

from flask import Flask, Response
from flask_sse import Message

app = Flask(__name__)


def events() -> Iterator[str]:
    yield str(Message({"gold": 71}, type="price", id="1"))
    yield str(Message("two\nlines", type="note", id="2"))


@app.get("/prices")
def prices() -> Response:
    return Response(events(), mimetype="text/event-stream")


response = app.test_client().get("/prices")
assert response.mimetype == "text/event-stream"
received = [set(block.splitlines()) for block in response.text.strip().split("\n\n")]
assert received == [
    {"event:price", 'data:{"gold": 71}', "id:1"},
    {"event:note", "data:two", "data:lines", "id:2"},
], response.text
print(f"{response.mimetype}: {response.text!r}")
