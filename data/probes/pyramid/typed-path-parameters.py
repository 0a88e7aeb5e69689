# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest"]
# ///
"""A Pyramid route matches digits by a pattern, answers letters with 404 and passes text."""

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from webtest import TestApp

received = []


def show(request: Request) -> Response:
    received.append(request.matchdict["item_id"])
    return Response("shown")


with Configurator() as config:
    config.add_route("item", r"/items/{item_id:\d+}")
    config.add_view(show, route_name="item")
    client = TestApp(config.make_wsgi_app())

client.get("/items/42")
assert received == ["42"] and type(received[0]) is str
response = client.get("/items/forty-two", status="4*")
assert response.status_code == 404
assert len(received) == 1
print(f"/items/42 -> {received[0]!r}; /items/forty-two -> {response.status}")
