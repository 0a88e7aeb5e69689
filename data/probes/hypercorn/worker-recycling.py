# /// script
# requires-python = ">=3.11"
# dependencies = ["hypercorn", "httpx2"]
# ///
"""Hypercorn replaces a worker after a number of requests, but drops some that arrive as it retires."""

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
        options = "--workers 2 --max-requests 20"
        command = [sys.executable, *f"-m hypercorn app:app --bind 127.0.0.1:{port} {options}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            client = httpx2.Client(headers={"Connection": "close"}, timeout=15)
            pids, answers, dropped, end = set(), 0, 0, time.monotonic() + 20
            while (len(pids) < 4 or not dropped) and time.monotonic() < end:
                try:
                    pids.add(client.get(url).text)
                    answers += 1
                except httpx2.TransportError:
                    dropped += 1
            assert len(pids) >= 4 and dropped, (pids, dropped)
            print(f"{answers} requests answered by {len(pids)} workers, two at a time; {dropped} dropped")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
