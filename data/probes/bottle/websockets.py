# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "gevent", "gevent-websocket", "websocket-client"]
# ///
"""A Bottle route answers on a WebSocket when gevent-websocket, named in its documentation, serves it."""

from gevent import monkey

monkey.patch_all()

import gevent  # noqa: E402
from bottle import Bottle, abort, request  # noqa: E402
from gevent.pywsgi import WSGIServer  # noqa: E402
from geventwebsocket.handler import WebSocketHandler  # noqa: E402
from websocket import create_connection  # noqa: E402

app = Bottle()


@app.get("/echo/<name>")
def echo(name):
    socket = request.environ.get("wsgi.websocket")
    if not socket:
        abort(400, "Expected WebSocket request.")
    while (message := socket.receive()) is not None:
        socket.send(f"{name}: {message}")


server = WSGIServer(("127.0.0.1", 0), app, handler_class=WebSocketHandler, log=None)
server.start()
try:
    with gevent.Timeout(10):
        client = create_connection(f"ws://127.0.0.1:{server.server_port}/echo/Ada", timeout=5)
        client.send("hello")
        answer = client.recv()
        client.close()
finally:
    server.stop()
assert answer == "Ada: hello", answer
print(f"sent 'hello', received {answer!r}")
