# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-socketio", "python-socketio[client]", "simple-websocket", "httpx"]
# ///
"""Flask-SocketIO answers 400 to a foreign origin by default, and takes the page's own."""

import contextlib
import threading

import httpx
from flask import Flask
from flask_socketio import SocketIO
from werkzeug.serving import make_server

app = Flask(__name__)
sio = SocketIO(app, async_mode="threading")


@contextlib.contextmanager
def serving():
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()


def main() -> None:
    with serving() as url:
        status = {
            origin: httpx.get(
                f"{url}/socket.io/?EIO=4&transport=polling", headers={"Origin": origin}
            ).status_code
            for origin in (url, "https://evil.example")
        }
    assert status == {url: 200, "https://evil.example": 400}, status
    print("own origin:", status[url], "- foreign origin:", status["https://evil.example"])


if __name__ == "__main__":
    main()
