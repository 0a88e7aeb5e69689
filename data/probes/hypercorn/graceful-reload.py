# /// script
# requires-python = ">=3.11"
# dependencies = ["hypercorn", "httpx2"]
# ///
"""Hypercorn takes up changed code at SIGHUP, answers the running request and refuses no connection."""

import asyncio
import contextlib
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

VERSION = b"old"


async def app(scope, receive, send):
    assert scope["type"] == "http"
    if scope["path"] == "/slow":
        await asyncio.sleep(2)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": VERSION})


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, *f"-m hypercorn app:app --bind 127.0.0.1:{port} --workers 2".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}"
            httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
            client = httpx2.Client(headers={"Connection": "close"}, timeout=15)
            with ThreadPoolExecutor() as threads:
                running = threads.submit(client.get, f"{url}/slow")
                time.sleep(0.5)
                source = Path(__file__).read_text().replace('VERSION = b"old"', 'VERSION = b"newer"')
                Path(folder, "app.py").write_text(source)
                server.send_signal(signal.SIGHUP)
                answers, end = ["old"], time.monotonic() + 20
                while "old" in answers[-50:] and time.monotonic() < end:
                    with contextlib.suppress(httpx2.ReadError, httpx2.RemoteProtocolError):
                        answers.append(client.get(url).text)
                    time.sleep(0.02)
                assert running.result().text == "old"
            assert set(answers[-50:]) == {"newer"}, answers[-50:]
            print(f"{len(answers)} answers until all were new, none refused; the running request got its own")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
