# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "httpx2"]
# ///
"""Daphne ends a request that runs longer than `--http-timeout`, with status 503."""

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
        await asyncio.sleep(30)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"complete"})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m daphne --port {port} --http-timeout 2 app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}"
            client = httpx2.Client(transport=httpx2.HTTPTransport(retries=6), timeout=10)
            client.get(url)
            start = time.monotonic()
            try:
                outcome = client.get(f"{url}/slow")
                assert outcome.status_code >= 500, outcome.text
            except httpx2.RemoteProtocolError as error:
                outcome = error
            took = time.monotonic() - start
            assert took < 6, f"{took:.1f} s"
            assert client.get(url).text == "complete"
            print(f"cut off after {took:.1f} s: {outcome}")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
