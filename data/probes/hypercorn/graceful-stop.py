# /// script
# requires-python = ">=3.11"
# dependencies = ["hypercorn", "httpx2"]
# ///
"""Hypercorn answers the running request completely at SIGTERM, takes no new ones and ends."""

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


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m hypercorn app:app --bind 127.0.0.1:{port}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            with ThreadPoolExecutor() as threads:
                running = threads.submit(httpx2.get, f"{url}/slow")
                while not Path(folder, "started").exists():
                    time.sleep(0.1)
                server.send_signal(signal.SIGTERM)
                answer = running.result()
                assert (answer.status_code, answer.text) == (200, "complete"), answer.text
            status = server.wait(timeout=10)
            with socket.socket() as refused:
                assert refused.connect_ex(("127.0.0.1", port)) != 0, "a process still listens"
            print("answered after SIGTERM, then ended with status", status)
        finally:
            server.kill()
            server.wait()


if __name__ == "__main__":
    main()
