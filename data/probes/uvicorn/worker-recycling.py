# /// script
# requires-python = ">=3.11"
# dependencies = ["uvicorn", "httpx2"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""Uvicorn replaces a worker after a number of requests, but drops some that arrive as it retires."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
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
        options = "--workers 2 --limit-max-requests 20"
        command = [sys.executable, *f"-m uvicorn app:app --port {port} {options}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            end = time.monotonic() + 40
            pids, dropped = set(), []

            def ask() -> None:  # one request after the other, each on a new connection
                client = httpx2.Client(headers={"Connection": "close"}, timeout=15)
                while (len(pids) < 4 or not dropped) and time.monotonic() < end:
                    try:
                        pids.add(client.get(url).text)
                    except httpx2.TransportError as error:
                        dropped.append(type(error).__name__)

            with ThreadPoolExecutor(8) as clients:
                for _ in range(8):
                    clients.submit(ask)
            assert len(pids) >= 4 and dropped, (pids, dropped)
            print(f"{len(pids)} workers answered, two at a time; dropped as one retired: {dropped[0]}")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
