# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket", "httpx"]
# ///
"""Flask-SocketIO refuses a connection by Flask's session cookie: its handler returns False."""

import contextlib
import threading

import httpx
import socketio
from flask import Flask, session
from flask_socketio import SocketIO
from werkzeug.serving import make_server

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")
app.secret_key = "for the probe only"


@app.get("/login")
def login():
    session["user"] = "ada"
    return "logged in"


@sio.on("connect")
def connect():
    return "user" in session


@contextlib.contextmanager
def serving():
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()


def main() -> None:
    with serving() as url:
        outcomes, reasons = [], []
        for headers in ({}, {"Cookie": httpx.get(f"{url}/login").headers["set-cookie"].partition(";")[0]}):
            client = socketio.Client()
            client.on("connect_error", reasons.append)
            try:
                client.connect(url, headers=headers)
                outcomes.append("connected")
                client.disconnect()
            except socketio.exceptions.ConnectionError:
                outcomes.append("refused")
    assert outcomes == ["refused", "connected"], outcomes
    assert reasons == [{"message": "Connection rejected by server"}], reasons
    print("without the session:", outcomes[0], *reasons, "- with it:", outcomes[1])


if __name__ == "__main__":
    main()
