# /// script
# requires-python = ">=3.11"
# dependencies = ["waitress", "httpx2"]
# ///
"""Waitress closes inactive connections, but does not end a request that runs in the application."""

import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2


def app(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        time.sleep(6)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"complete"]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = "--channel-timeout=1 --cleanup-interval=1"
        command = [sys.executable, *f"-m waitress --listen=127.0.0.1:{port} {options} app:app".split()]
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
