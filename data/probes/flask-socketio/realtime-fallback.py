# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket"]
# ///
"""A Flask-SocketIO client that may not use WebSockets exchanges events over HTTP polling."""

import contextlib
import threading

import socketio
from flask import Flask
from flask_socketio import SocketIO
from werkzeug.serving import make_server

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading", ping_interval=2)


@sio.on("echo")
def echo(words):
    return words.upper()


@contextlib.contextmanager
def serving():
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()


def main() -> None:
    said = {}
    with serving() as url:
        for transport in ("polling", "websocket"):
            with socketio.SimpleClient() as client:
                client.connect(url, transports=[transport])
                assert client.transport == transport
                said[transport] = client.call("echo", "hello")
    assert said == {"polling": "HELLO", "websocket": "HELLO"}, said
    print(said)


if __name__ == "__main__":
    main()
