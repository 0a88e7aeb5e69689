# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "httpx2"]
# ///
"""A function's first piece arrives while the function waits for leave to produce the last one."""

import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import httpx2

MAIN = """
import time
from pathlib import Path

import functions_framework


@functions_framework.http
def pieces(request):
    def produce():
        yield "first "
        end = time.monotonic() + 15
        while not Path(request.args["leave"]).exists() and time.monotonic() < end:
            time.sleep(0.05)
        yield "last" if time.monotonic() < end else "too late"

    return produce()
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
    with served("--target=pieces") as (client, url), tempfile.TemporaryDirectory() as folder:
        leave = Path(folder, "leave")
        with client.stream("GET", url, params={"leave": str(leave)}) as answer:
            parts = answer.iter_text()
            first = next(parts)
            leave.touch()
            rest = "".join(parts)
    assert (first, rest) == ("first ", "last"), (first, rest)
    print(repr(first), "then", repr(rest))


if __name__ == "__main__":
    main()
