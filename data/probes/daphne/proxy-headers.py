# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "httpx2"]
# ///
"""Daphne takes client address and scheme from the headers of any peer."""

import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": f"{scope['client'][0]} {scope['scheme']}".encode()})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m daphne --port {port} --proxy-headers app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            headers = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6), headers=headers) as client:
                seen = client.get(f"http://127.0.0.1:{port}/").text
            assert seen == "203.0.113.7 https", seen
            print("seen by the application, whoever sends the headers:", seen)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
