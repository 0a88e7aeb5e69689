# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI gives the number of requests of each worker as JSON on a socket."""

import json
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import httpx2


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"served"]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free, socket.create_server(("127.0.0.1", 0)) as other:
        port, stats_port = free.getsockname()[1], other.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        options = f"--stats 127.0.0.1:{stats_port}"
        command = (
            f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app {options}".split()
        )
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                for _ in range(3):
                    client.get(f"http://127.0.0.1:{port}/")
            with socket.create_connection(("127.0.0.1", stats_port)) as connection:
                stats = json.load(connection.makefile())
            requests = [worker["requests"] for worker in stats["workers"]]
            assert requests == [3], requests
            print("requests by worker:", requests)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
