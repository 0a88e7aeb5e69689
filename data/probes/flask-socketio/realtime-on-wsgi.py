# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket", "httpx"]
# ///
"""Flask-SocketIO runs in a Flask application on the threads of a WSGI server."""

import contextlib
import threading

import httpx
import socketio
from flask import Flask
from flask_socketio import SocketIO
from werkzeug.serving import make_server

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")


@app.get("/")
def page():
    return "a page"


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
    with serving() as url, socketio.SimpleClient() as client:
        client.connect(url)
        said, got = client.call("echo", "hello"), httpx.get(url).text
        transport = client.transport
    assert (said, got) == ("HELLO", "a page"), (said, got)
    print(said, "over", transport, "and", got, "from one server")


if __name__ == "__main__":
    main()
