# /// script
# requires-python = ">=3.9"
# dependencies = ["flask", "flask-sse"]
# ///
"""Flask sends formatted events, with name and id, as `text/event-stream`, with the Flask-SSE package."""

from collections.abc import Iterator

from flask import Flask
from flask_sse import Message, ServerSentEventsBlueprint


class Prices(ServerSentEventsBlueprint):
    def messages(self, channel: str = "sse") -> Iterator[Message]:
        yield Message({"gold": 71}, type="price", id="1")
        yield Message("two\nlines", type="note", id="2")


prices = Prices("prices", __name__)
prices.add_url_rule("", endpoint="stream", view_func=prices.stream)
app = Flask(__name__)
app.register_blueprint(prices, url_prefix="/prices")

response = app.test_client().get("/prices")
assert response.mimetype == "text/event-stream"
received = [set(block.splitlines()) for block in response.text.strip().split("\n\n")]
assert received == [
    {"event:price", 'data:{"gold": 71}', "id:1"},
    {"event:note", "data:two", "data:lines", "id:2"},
], response.text
print(f"{response.mimetype}: {response.text!r}")
