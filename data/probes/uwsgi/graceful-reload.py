# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI takes up changed code at SIGHUP, answers the running request and refuses no connection."""

import contextlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2

VERSION = b"old"


def app(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        time.sleep(2)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [VERSION]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = "--workers 2 --lazy-apps"
        command = (
            f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app {options}".split()
        )
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
            time.sleep(3)  # uWSGI can miss a SIGTERM while it waits to start a worker
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
