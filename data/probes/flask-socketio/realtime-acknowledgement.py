# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket"]
# ///
"""The server learns by Flask-SocketIO's callback that a client has handled an event."""

import contextlib
import threading
import time

import socketio
from flask import Flask
from flask_socketio import SocketIO, emit
from werkzeug.serving import make_server

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")
answers = []


@sio.on("start")
def start():
    emit("order", 7, callback=answers.append)


@contextlib.contextmanager
def serving():
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()


def main() -> None:
    with serving() as url:
        client = socketio.Client()
        client.on("order", lambda number: f"handled {number}")
        client.connect(url)
        client.emit("start")
        end = time.monotonic() + 20
        while not answers:
            assert time.monotonic() < end
            time.sleep(0.1)
        client.disconnect()
    assert answers == ["handled 7"], answers
    print("the server got:", *answers)


if __name__ == "__main__":
    main()
