# /// script
# requires-python = ">=3.11"
# dependencies = ["gunicorn", "httpx2"]
# ///
"""Gunicorn sends the number of requests to a StatsD server."""

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


def count_requests(statsd: socket.socket) -> int:
    requests = 0
    while requests < 3:
        name, _, value = statsd.recv(1024).decode().partition(":")
        if name == "gunicorn.requests":
            requests += int(value.split("|")[0])
    return requests


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder, socket.socket(type=socket.SOCK_DGRAM) as statsd:
        statsd.bind(("127.0.0.1", 0))
        statsd.settimeout(5)
        shutil.copy(__file__, Path(folder, "app.py"))
        options = f"--statsd-host 127.0.0.1:{statsd.getsockname()[1]}"
        command = [sys.executable, *f"-m gunicorn app:app --bind 127.0.0.1:{port} {options}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                for _ in range(3):
                    client.get(f"http://127.0.0.1:{port}/")
            print("requests that StatsD was told of:", count_requests(statsd))
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
