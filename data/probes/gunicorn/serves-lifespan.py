# /// script
# requires-python = ">=3.11"
# dependencies = ["gunicorn", "httpx2"]
# ///
"""Gunicorn runs the application's lifespan startup before the first request and its shutdown at SIGTERM."""

import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2

startup = "missing"


async def app(scope, receive, send):
    global startup
    if scope["type"] == "lifespan":
        assert (await receive())["type"] == "lifespan.startup"
        startup = "complete"
        await send({"type": "lifespan.startup.complete"})
        assert (await receive())["type"] == "lifespan.shutdown"
        Path("stopped").touch()
        return await send({"type": "lifespan.shutdown.complete"})
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": f"startup {startup}".encode()})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [
            sys.executable,
            *f"-m gunicorn app:app --bind 127.0.0.1:{port} --worker-class asgi".split(),
        ]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                answer = client.get(f"http://127.0.0.1:{port}/")
            assert answer.text == "startup complete", answer.text
        finally:
            server.terminate()
            server.wait()
        assert Path(folder, "stopped").exists(), "no lifespan.shutdown"
        print(answer.text, "and shutdown received")


if __name__ == "__main__":
    main()
