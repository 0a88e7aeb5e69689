# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket"]
# ///
"""The client connects again by itself after the Flask-SocketIO server was killed and started anew."""

import os
import socket
import subprocess
import sys
import threading

import socketio
from flask import Flask
from flask_socketio import SocketIO


def serve(port: int) -> None:
    app = Flask(__name__)
    sio = SocketIO(app, async_mode="threading")
    sio.on_event("who", os.getpid)
    sio.run(app, port=port, allow_unsafe_werkzeug=True)


def start(port: int) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, __file__, str(port)], stderr=subprocess.DEVNULL)


def main() -> None:
    if sys.argv[1:]:
        return serve(int(sys.argv[1]))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    first = start(port)
    client = socketio.Client(reconnection_delay=0.2)
    client.connect(f"http://127.0.0.1:{port}", retry=True)
    before = client.call("who")
    gone, back = threading.Event(), threading.Event()
    client.on("disconnect", lambda *_: gone.set())
    client.on("connect", back.set)
    first.kill()
    first.wait()
    assert gone.wait(20)
    second = start(port)
    try:
        assert back.wait(30)
        after = client.call("who")
        client.disconnect()
    finally:
        second.kill()
        second.wait()
    assert before == first.pid and after == second.pid, (before, after)
    print("answered by the first process, then, without a call of connect, by the second")


if __name__ == "__main__":
    main()
