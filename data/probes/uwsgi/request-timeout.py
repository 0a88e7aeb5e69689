# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI kills, and replaces, a worker whose request runs longer than `--harakiri`."""

import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import httpx2


def app(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        time.sleep(30)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"complete"]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = "--harakiri 2"
        command = (
            f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app {options}".split()
        )
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}"
            client = httpx2.Client(transport=httpx2.HTTPTransport(retries=6), timeout=10)
            client.get(url)
            start = time.monotonic()
            try:
                outcome = client.get(f"{url}/slow")
                assert outcome.status_code >= 500, outcome.text
            except httpx2.RemoteProtocolError as error:
                outcome = error
            took = time.monotonic() - start
            assert took < 6, f"{took:.1f} s"
            assert client.get(url).text == "complete"
            print(f"cut off after {took:.1f} s: {outcome}")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
