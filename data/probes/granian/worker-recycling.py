# /// script
# requires-python = ">=3.11"
# dependencies = ["granian", "httpx2"]
# ///
"""Granian replaces a worker that has grown above a number of megabytes."""

import os
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
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(os.getpid()).encode()})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = "--workers 2 --workers-max-rss 1 --rss-sample-interval 1"
        command = [sys.executable, *f"-m granian --interface asgi --port {port} {options} app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            client = httpx2.Client(headers={"Connection": "close"}, timeout=15)
            pids, answers, dropped, end = set(), 0, 0, time.monotonic() + 20
            while len(pids) < 4 and time.monotonic() < end:
                try:
                    pids.add(client.get(url).text)
                    answers += 1
                except httpx2.TransportError:
                    dropped += 1
            assert len(pids) >= 4, pids
            print(f"{answers} requests answered by {len(pids)} workers, two at a time; {dropped} dropped")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
