# /// script
# requires-python = ">=3.11"
# dependencies = ["waitress", "websockets"]
# ///
"""Waitress refuses to send the `Upgrade` header, with which a WebSocket begins, and answers 500."""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.utils import accept_key


def app(environ, start_response):
    key = accept_key(environ["HTTP_SEC_WEBSOCKET_KEY"])
    headers = [("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", key)]
    start_response("101 Switching Protocols", headers)
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
        command = [sys.executable, *f"-m waitress --listen=127.0.0.1:{port} app:app".split()]
        log = Path(folder, "log")
        server = subprocess.Popen(command, cwd=folder, stdout=log.open("w"), stderr=subprocess.STDOUT)
        try:
            wait_for(port)
            try:
                connect(f"ws://127.0.0.1:{port}/").close()
            except InvalidStatus as refusal:
                assert refusal.response.status_code == 500, refusal
            else:
                raise AssertionError("the handshake was accepted")
            reason = 'Upgrade is a "hop-by-hop" header'
            assert reason in log.read_text()
            print("500:", reason)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
