# /// script
# requires-python = ">=3.11"
# dependencies = ["waitress", "httpx2"]
# ///
"""Waitress takes client address and scheme from a trusted proxy's headers, and from nobody else's."""

import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['REMOTE_ADDR']} {environ['wsgi.url_scheme']}".encode()]


def seen_by_app(folder: str, proxies: str) -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        sys.executable,
        *f"-m waitress --listen=127.0.0.1:{port} --trusted-proxy={proxies}".split(),
        "--trusted-proxy-headers=x-forwarded-for x-forwarded-proto",
        "app:app",
    ]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    try:
        headers = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}
        with httpx2.Client(transport=httpx2.HTTPTransport(retries=6), headers=headers) as client:
            return client.get(f"http://127.0.0.1:{port}/").text
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        trusted = seen_by_app(folder, proxies="127.0.0.1")
        untrusted = seen_by_app(folder, proxies="192.0.2.1")
    assert trusted == "203.0.113.7 https", trusted
    assert untrusted == "127.0.0.1 http", untrusted
    print(f"from a trusted proxy: {trusted}; from another: {untrusted}")


if __name__ == "__main__":
    main()
