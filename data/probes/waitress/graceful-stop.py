# /// script
# requires-python = ">=3.11"
# dependencies = ["waitress", "httpx2"]
# ///
"""Waitress cuts off the running request at SIGTERM, and answers it before it ends at SIGINT."""

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


def app(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        Path("started").touch()
        time.sleep(2)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"complete"]


def outcome(folder: str, stop: signal.Signals) -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, *f"-m waitress --listen=127.0.0.1:{port} app:app".split()]
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
    assert outcomes == ["Server disconnected without sending a response.", "complete"], outcomes
    print("SIGTERM, SIGINT:", *outcomes)


if __name__ == "__main__":
    main()
