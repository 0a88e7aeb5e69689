# /// script
# requires-python = ">=3.11"
# dependencies = ["granian", "httpx2"]
# ///
"""None of Granian's timeouts for a running server ends a request that runs in the application."""

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
    if scope["path"] == "/slow":
        await asyncio.sleep(6)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"complete"})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = "--workers-kill-timeout 1 --http1-header-read-timeout 1000"
        command = [sys.executable, *f"-m granian --interface asgi --port {port} {options} app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}"
            client = httpx2.Client(transport=httpx2.HTTPTransport(retries=6), timeout=10)
            client.get(url)
            start = time.monotonic()
            answer = client.get(f"{url}/slow")
            took = time.monotonic() - start
            assert answer.text == "complete" and took > 5, took
            print(f"answered after {took:.1f} s")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
