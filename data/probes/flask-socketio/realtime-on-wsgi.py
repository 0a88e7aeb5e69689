# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "gunicorn", "simple-websocket", "httpx"]
# ///
"""Flask-SocketIO runs in a Flask application on the threads of gunicorn, with WebSockets."""

import contextlib
import socket
import subprocess
import sys
import time

import httpx
import socketio
from flask import Flask
from flask_socketio import SocketIO

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")


@app.get("/")
def page():
    return "a page"


@sio.on("echo")
def echo(words):
    return words.upper()


@contextlib.contextmanager
def gunicorn():
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    module = __file__.rpartition("/")[2].removesuffix(".py")
    command = [sys.executable, "-m", "gunicorn", "--threads", "8", "--bind", address, "--no-control-socket"]
    server = subprocess.Popen([*command, "--chdir", __file__.rpartition("/")[0], f"{module}:app"])
    while True:
        with contextlib.suppress(httpx.ConnectError):
            httpx.get(f"http://{address}/")
            break
        assert server.poll() is None, "the server ended"
        time.sleep(0.1)
    try:
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    with gunicorn() as url, socketio.SimpleClient() as client:
        client.connect(url, transports=["websocket"])
        said, got = client.call("echo", "hello"), httpx.get(url).text
        transport = client.transport
    assert (said, transport, got) == ("HELLO", "websocket", "a page"), (said, transport, got)
    print(said, "over", transport, "and", got, "from one worker of gunicorn with threads")


if __name__ == "__main__":
    main()
