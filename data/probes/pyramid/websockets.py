# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "simple-websocket", "werkzeug"]
# ///
"""A Pyramid route accepts a WebSocket, receives a message and answers, with the simple-websocket package."""

import logging
import threading

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from simple_websocket import Client, Server
from werkzeug.serving import make_server


def echo(request: Request) -> Response:
    connection = Server.accept(request.environ)
    connection.send(f"{request.matchdict['room']}: {connection.receive(timeout=10)}")
    connection.close()
    return Response()


with Configurator() as config:
    config.add_route("echo", "/rooms/{room}")
    config.add_view(echo, route_name="echo")
    app = config.make_wsgi_app()

logging.getLogger("werkzeug").disabled = True
server = make_server("127.0.0.1", 0, app, threaded=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
try:
    client = Client(f"ws://127.0.0.1:{server.server_port}/rooms/blue")
    client.send("hello")
    answer = client.receive(timeout=10)
    client.close()
finally:
    server.shutdown()
    server.server_close()
assert answer == "blue: hello", answer
print(f"sent 'hello' to /rooms/blue, received {answer!r}")
