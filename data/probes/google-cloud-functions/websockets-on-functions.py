# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "httpx2", "websockets"]
# ///
"""A WebSocket handshake is answered with status 400, and the function is not called."""

import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import httpx2
from websockets.exceptions import InvalidHandshake
from websockets.sync.client import connect

MAIN = """
import functions_framework


@functions_framework.http
def shop(request):
    return "called"
"""


@contextmanager
def served(*options: str):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(MAIN)
        command = [
            sys.executable,
            "-m",
            "functions_framework",
            "--host=127.0.0.1",
            f"--port={port}",
            *options,
        ]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=7), timeout=20) as client:
                yield client, f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def main() -> None:
    with served("--target=shop") as (client, url):
        assert client.get(url).text == "called"
        try:
            connect(url.replace("http", "ws", 1))
        except InvalidHandshake as error:
            print(type(error).__name__, error)
            assert error.response.status_code == 400, error.response
        else:
            raise AssertionError("a WebSocket opened")


if __name__ == "__main__":
    main()
