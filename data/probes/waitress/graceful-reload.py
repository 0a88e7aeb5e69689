# /// script
# requires-python = ">=3.11"
# dependencies = ["waitress", "httpx2"]
# ///
"""Waitress goes on serving the old code after a file has changed, and SIGHUP ends it."""

import shutil
import signal
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
            time.sleep(3)
            assert httpx2.get(url).text == "old"
            server.send_signal(signal.SIGHUP)
            status = server.wait(timeout=5)
            assert status == -signal.SIGHUP, status
            print("old code three seconds later; SIGHUP ended the server, exit status", status)
        finally:
            server.kill()
            server.wait()


if __name__ == "__main__":
    main()
