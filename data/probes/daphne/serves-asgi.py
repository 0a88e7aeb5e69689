# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "httpx2"]
# ///
"""Daphne serves an ASGI application, whose answer arrives part by part."""

import asyncio
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"first", "more_body": True})
    await asyncio.sleep(1)
    await send({"type": "http.response.body", "body": b"last"})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m daphne --port {port} app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                with client.stream("GET", f"http://127.0.0.1:{port}/") as answer:
                    parts = [(part, time.monotonic()) for part in answer.iter_raw()]
            assert [part for part, _ in parts] == [b"first", b"last"], parts
            between = parts[1][1] - parts[0][1]
            assert between >= 0.5, f"both parts within {between:.2f} s"
            print(f"first part {between:.2f} s before the last")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
