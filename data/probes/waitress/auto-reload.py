# /// script
# requires-python = ">=3.11"
# dependencies = ["waitress", "httpx2"]
# ///
"""Waitress goes on serving the old code after a source file has changed."""

import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2

VERSION = b"old"


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [VERSION]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m waitress --listen=127.0.0.1:{port} app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            source = Path(__file__).read_text().replace('VERSION = b"old"', 'VERSION = b"newer"')
            Path(folder, "app.py").write_text(source)
            end = time.monotonic() + 5
            while time.monotonic() < end:
                answer = httpx2.get(url).text
                assert answer == "old", answer
            print("five seconds after the change:", answer)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
