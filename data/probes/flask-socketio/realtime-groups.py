# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket"]
# ///
"""Flask-SocketIO sends an event to a room; its members get it, others do not."""

import contextlib
import threading

import socketio
from flask import Flask
from flask_socketio import SocketIO, emit, join_room
from werkzeug.serving import make_server

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")


@sio.on("join")
def join(room):
    join_room(room)
    return "joined"


@sio.on("say")
def say(room, words):
    emit("said", words, to=room)
    emit("said", "to all", broadcast=True)


@contextlib.contextmanager
def serving():
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()


def main() -> None:
    with serving() as url, socketio.SimpleClient() as ada, socketio.SimpleClient() as bob:
        for client in (ada, bob):
            client.connect(url)
        assert ada.call("join", "chess") == "joined"
        bob.emit("say", ("chess", "hello"))
        heard = {name: client.receive(timeout=10)[1] for name, client in (("member", ada), ("other", bob))}
    assert heard == {"member": "hello", "other": "to all"}, heard
    print("first words heard:", heard)


if __name__ == "__main__":
    main()
