# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "httpx2"]
# ///
"""The Functions Framework serves a function over HTTP on this machine, as the platform's runtime does."""

import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import httpx2

MAIN = """
import functions_framework


@functions_framework.http
def shop(request):
    return {"q": request.args["q"], "path": request.path}, 201
"""


@contextmanager
def served(*options: str):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(MAIN)
        command = [
            sys.executable,
            "-m",
            "functions_framework",
            "--host=127.0.0.1",
            f"--port={port}",
            *options,
        ]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=7), timeout=20) as client:
                yield client, f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def main() -> None:
    with served("--target=shop") as (client, url):
        answer = client.get(f"{url}/tea?q=green")
    assert (answer.status_code, answer.json()) == (201, {"q": "green", "path": "/tea"}), answer.text
    print(answer.status_code, answer.text.strip())


if __name__ == "__main__":
    main()
