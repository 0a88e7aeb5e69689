# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI calls an ASGI application as if it were a WSGI callable, and answers with an error."""

import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import httpx2


async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"served"})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app".split()
        log = Path(folder, "log")
        server = subprocess.Popen(command, cwd=folder, stdout=log.open("w"), stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                try:
                    raise AssertionError(client.get(f"http://127.0.0.1:{port}/").text)
                except httpx2.RemoteProtocolError as error:
                    reason = "TypeError: app() missing 1 required positional argument: 'send'"
                    assert reason in log.read_text()
                    print(error, reason)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
