# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid"]
# ///
"""Pyramid sends an event when the application is made, and none when the process stops."""

import threading
import urllib.request
from wsgiref.simple_server import make_server

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from zope.interface import Interface

events = []


def open_pool(event) -> None:
    events.append(type(event).__name__)
    if hasattr(event, "app"):
        event.app.registry.settings["pool"] = "open"


def index(request: Request) -> Response:
    return Response(request.registry.settings["pool"])


with Configurator() as config:
    config.add_subscriber(open_pool, Interface)
    config.add_route("index", "/")
    config.add_view(index, route_name="index")
    server = make_server("127.0.0.1", 0, config.make_wsgi_app())
assert events == ["ApplicationCreated"], events

thread = threading.Thread(target=server.serve_forever, args=(0.05,))
thread.start()
with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=5) as answer:
    assert answer.read() == b"open"
server.shutdown()
thread.join()
server.server_close()
assert events[0] == "ApplicationCreated" and events[-1] == "NewResponse", events
print(f"every event from start to stop: {', '.join(events)}")
