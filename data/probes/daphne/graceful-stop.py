# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "httpx2"]
# ///
"""Daphne cuts off the running request at SIGTERM and at SIGINT."""

import asyncio
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2


async def app(scope, receive, send):
    assert scope["type"] == "http"
    if scope["path"] == "/slow":
        Path("started").touch()
        await asyncio.sleep(2)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"complete"})


def outcome(folder: str, stop: signal.Signals) -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, *f"-m daphne --port {port} app:app".split()]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    try:
        url = f"http://127.0.0.1:{port}"
        httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
        with ThreadPoolExecutor() as threads:
            running = threads.submit(httpx2.get, f"{url}/slow")
            while not Path(folder, "started").exists():
                time.sleep(0.1)
            server.send_signal(stop)
            server.wait(timeout=10)
            return str(running.exception() or running.result().text)
    finally:
        Path(folder, "started").unlink(missing_ok=True)
        server.kill()
        server.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        outcomes = [outcome(folder, stop) for stop in (signal.SIGTERM, signal.SIGINT)]
    assert outcomes == ["Server disconnected without sending a response."] * 2, outcomes
    print("SIGTERM, SIGINT:", *outcomes)


if __name__ == "__main__":
    main()
