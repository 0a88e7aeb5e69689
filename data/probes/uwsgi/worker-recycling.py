# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI replaces a worker after a number of requests, and every request is answered."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import httpx2


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(os.getpid()).encode()]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = "--workers 2 --max-requests 20 --min-worker-lifetime 0"
        command = (
            f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app {options}".split()
        )
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            client = httpx2.Client(headers={"Connection": "close"}, timeout=15)
            pids, answers, dropped, end = set(), 0, 0, time.monotonic() + 20
            while len(pids) < 8 and time.monotonic() < end:
                try:
                    pids.add(client.get(url).text)
                    answers += 1
                except httpx2.TransportError:
                    dropped += 1
            assert len(pids) >= 8 and not dropped, (pids, dropped)
            print(f"{answers} requests answered by {len(pids)} workers, two at a time; {dropped} dropped")
        finally:
            time.sleep(3)  # uWSGI can miss a SIGTERM while it waits to start a worker
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
