# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "httpx2"]
# ///
"""Daphne calls a WSGI callable as if it were an ASGI application, and answers with an error."""

import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"served"]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m daphne --port {port} app:app".split()]
        log = Path(folder, "log")
        server = subprocess.Popen(command, cwd=folder, stdout=log.open("w"), stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                answer = client.get(f"http://127.0.0.1:{port}/")
            assert answer.status_code == 500, answer.text
            reason = "TypeError: app() missing 1 required positional argument: 'start_response'"
            assert reason in log.read_text()
            print(answer.status_code, reason)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
