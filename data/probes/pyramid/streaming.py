# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid"]
# ///
"""A Pyramid view yields the body: the client reads the first piece before the second is made."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from wsgiref.simple_server import make_server

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response

client_has_first = threading.Event()


def pieces() -> Iterator[bytes]:
    yield b"first;"
    yield b"second" if client_has_first.wait(timeout=5) else b"too late"


def stream(request: Request) -> Response:
    return Response(app_iter=pieces(), content_type="text/plain")


with Configurator() as config:
    config.add_route("stream", "/")
    config.add_view(stream, route_name="stream")
    server = make_server("127.0.0.1", 0, config.make_wsgi_app())

threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
try:
    connection.request("GET", "/")
    response = connection.getresponse()
    first = response.read(6)
    client_has_first.set()
    rest = response.read()
finally:
    connection.close()
    server.shutdown()
    server.server_close()
assert (first, rest) == (b"first;", b"second"), (first, rest)
print(f"read {first!r} while the view was waiting, then {rest!r}")
