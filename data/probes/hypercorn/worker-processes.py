# /// script
# requires-python = ">=3.11"
# dependencies = ["hypercorn", "httpx2"]
# ///
"""Hypercorn answers from two processes, and stops as a whole when one of them is killed."""

import os
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
    time.sleep(0.05)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(os.getpid()).encode()})


def ask(url: str, times: int = 8) -> set[str]:
    with ThreadPoolExecutor(times) as threads:
        return {answer.text for answer in threads.map(httpx2.get, [url] * times)}


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m hypercorn app:app --bind 127.0.0.1:{port} --workers 2".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            for _ in range(100):
                pids = ask(url)
                if len(pids) == 2:
                    break
            assert len(pids) == 2, pids
            os.kill(int(pids.pop()), signal.SIGKILL)
            status = server.wait(timeout=10)
            with socket.socket() as refused:
                assert refused.connect_ex(("127.0.0.1", port)) != 0
            print("one of two workers was killed; the server ended, exit status", status)
        finally:
            server.kill()
            server.wait()


if __name__ == "__main__":
    main()
