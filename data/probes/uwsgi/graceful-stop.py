# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI cuts off the running request at SIGTERM, unless a hook asks for a graceful stop."""

import shutil
import signal
import socket
import subprocess
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


def outcome(folder: str, *options: str) -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = f"uwsgi --master --http-socket 127.0.0.1:{port} --module app:app".split() + [*options]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    try:
        url = f"http://127.0.0.1:{port}"
        httpx2.Client(transport=httpx2.HTTPTransport(retries=6)).get(url)
        with ThreadPoolExecutor() as threads:
            running = threads.submit(httpx2.get, f"{url}/slow")
            while not Path(folder, "started").exists():
                time.sleep(0.1)
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=10)
            return str(running.exception() or running.result().text)
    finally:
        Path(folder, "started").unlink(missing_ok=True)
        server.kill()
        server.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        default = outcome(folder, "--die-on-term")
        hooked = outcome(folder, "--hook-master-start", "unix_signal:15 gracefully_kill_them_all")
    assert default == "Server disconnected without sending a response.", default
    assert hooked == "complete", hooked
    print("--die-on-term:", default, "hook:", hooked)


if __name__ == "__main__":
    main()
