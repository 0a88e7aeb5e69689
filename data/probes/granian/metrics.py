# /// script
# requires-python = ">=3.11"
# dependencies = ["granian", "httpx2"]
# ///
"""Granian exports the number of requests for Prometheus."""

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
    await send({"type": "http.response.body", "body": b"served"})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free, socket.create_server(("127.0.0.1", 0)) as other:
        port, metrics_port = free.getsockname()[1], other.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = f"--metrics --metrics-port {metrics_port} --metrics-scrape-interval 1"
        command = [sys.executable, *f"-m granian --interface asgi --port {port} {options} app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                for _ in range(3):
                    client.get(f"http://127.0.0.1:{port}/")
                counts = []
                for _ in range(50):
                    lines = client.get(f"http://127.0.0.1:{metrics_port}/metrics").text.splitlines()
                    counts = [line for line in lines if line.startswith("granian_requests_handled{")]
                    if counts and counts[0].endswith(" 3"):
                        break
                    time.sleep(0.1)
            assert counts and counts[0].endswith(" 3"), counts
            print(counts[0])
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
