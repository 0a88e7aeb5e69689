# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""uWSGI replaces a worker after a number of requests, and every request is answered."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
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
            end = time.monotonic() + 40
            pids, dropped = [], []

            def ask() -> None:  # one request after the other, each on a new connection
                client = httpx2.Client(headers={"Connection": "close"}, timeout=15)
                while len(set(pids)) < 8 and time.monotonic() < end:
                    try:
                        pids.append(client.get(url).text)
                    except httpx2.TransportError as error:
                        dropped.append(type(error).__name__)

            with ThreadPoolExecutor(8) as clients:
                for _ in range(8):
                    clients.submit(ask)
            assert len(set(pids)) >= 8 and not dropped, (set(pids), dropped)
            print(f"{len(set(pids))} workers, two at a time, answered all {len(pids)} requests")
        finally:
            time.sleep(3)  # uWSGI can miss a SIGTERM while it waits to start a worker
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
