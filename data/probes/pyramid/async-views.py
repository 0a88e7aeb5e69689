# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest"]
# ///
"""Pyramid does not await a view written as `async def`: it refuses the coroutine as a response."""

import warnings

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from webtest import TestApp

reached = []


def plain(request: Request) -> Response:
    return Response("plain")


async def coroutine(request: Request) -> Response:
    reached.append(True)
    return Response("awaited")


with Configurator() as config:
    for name, view in (("plain", plain), ("async", coroutine)):
        config.add_route(name, f"/{name}")
        config.add_view(view, route_name=name)
    client = TestApp(config.make_wsgi_app())

warnings.simplefilter("ignore", RuntimeWarning)
assert client.get("/plain").text == "plain"
try:
    client.get("/async")
except ValueError as error:
    message = str(error)
else:
    raise AssertionError("the coroutine was accepted as a response")
assert "Could not convert return value of the view callable" in message and "coroutine object" in message
assert not reached
print(f"ValueError: {message[:50]}… <coroutine object coroutine>")
