# /// script
# requires-python = ">=3.11"
# dependencies = ["gunicorn", "httpx2"]
# ///
"""Gunicorn answers from two processes and replaces one that is killed."""

import contextlib
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


def app(environ, start_response):
    time.sleep(0.05)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(os.getpid()).encode()]


def ask(url: str, times: int = 8) -> set[str]:
    with ThreadPoolExecutor(times) as threads:
        return {answer.text for answer in threads.map(httpx2.get, [url] * times)}


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m gunicorn app:app --bind 127.0.0.1:{port} --workers 2".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}/"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            for _ in range(100):
                pids = ask(url)
                if len(pids) == 2:
                    break
            assert len(pids) == 2, pids
            killed = pids.pop()
            os.kill(int(killed), signal.SIGKILL)
            with contextlib.suppress(httpx2.TransportError):
                ask(url)
            for _ in range(100):
                now = ask(url)
                if len(now) == 2:
                    break
            assert len(now) == 2 and killed not in now, now
            print(f"{killed} replaced by {now - pids}")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
