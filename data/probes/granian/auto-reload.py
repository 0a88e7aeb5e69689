# /// script
# requires-python = ">=3.11"
# dependencies = ["granian[reload]", "httpx2"]
# ///
"""Granian takes up a changed source file by itself."""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2

VERSION = b"old"


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": VERSION})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m granian --interface asgi --port {port} --reload app:app".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            first = httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url).text
            source = Path(__file__).read_text().replace('VERSION = b"old"', 'VERSION = b"newer"')
            Path(folder, "app.py").write_text(source)
            saved = time.monotonic()
            now = first
            while now == first and time.monotonic() < saved + 8:
                time.sleep(0.2)
                with contextlib.suppress(httpx2.TransportError):
                    now = httpx2.get(url).text
            assert (first, now) == ("old", "newer"), (first, now)
            print(f"{first}, and {now} {time.monotonic() - saved:.1f} s after the file was saved")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
