# /// script
# requires-python = ">=3.11"
# dependencies = ["granian", "websockets"]
# ///
"""Granian hands a WebSocket to an ASGI application, which answers a message on it."""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from websockets.sync.client import connect


async def app(scope, receive, send):
    assert scope["type"] == "websocket"
    assert (await receive())["type"] == "websocket.connect"
    await send({"type": "websocket.accept"})
    message = await receive()
    await send({"type": "websocket.send", "text": f"echo {message['text']}"})
    assert (await receive())["type"] == "websocket.disconnect"


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
        command = [sys.executable, *f"-m granian --interface asgi --port {port} app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
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
