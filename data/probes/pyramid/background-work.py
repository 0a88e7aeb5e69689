# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid"]
# ///
"""Pyramid's finished callbacks, the last hook of a request, run before the client has the response."""

import threading
import time
import urllib.request
from wsgiref.simple_server import make_server

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response

ran_at = []


def slow_work(request: Request) -> None:
    time.sleep(0.5)
    ran_at.append(time.monotonic())


def index(request: Request) -> Response:
    request.add_finished_callback(slow_work)
    return Response("done")


with Configurator() as config:
    config.add_route("index", "/")
    config.add_view(index, route_name="index")
    server = make_server("127.0.0.1", 0, config.make_wsgi_app())

threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
try:
    start = time.monotonic()
    with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=5) as answer:
        first_byte = time.monotonic()
        assert answer.read() == b"done"
finally:
    server.shutdown()
    server.server_close()
assert len(ran_at) == 1 and ran_at[0] <= first_byte
assert first_byte - start >= 0.5
print(f"the callback took 0.5 s; the client waited {first_byte - start:.2f} s for the response")
