# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "websockets"]
# ///
"""uWSGI serves a WebSocket through its own `uwsgi` module, without ASGI."""

import contextlib
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from websockets.sync.client import connect


def app(environ, start_response):
    import uwsgi

    uwsgi.websocket_handshake()
    uwsgi.websocket_send(b"echo " + uwsgi.websocket_recv())
    return []


def wait_for(port: int) -> None:
    for _ in range(100):
        with contextlib.suppress(ConnectionRefusedError):
            return socket.create_connection(("127.0.0.1", port)).close()
        time.sleep(0.1)


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = f"uwsgi --master --die-on-term --http 127.0.0.1:{port} --http-websockets --module app:app"
        server = subprocess.Popen(command.split(), cwd=folder, stderr=subprocess.DEVNULL)
        try:
            wait_for(port)
            with connect(f"ws://127.0.0.1:{port}/") as websocket:
                websocket.send("hello")
                answer = websocket.recv(timeout=5)
            assert answer == "echo hello", answer
            print(answer)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
