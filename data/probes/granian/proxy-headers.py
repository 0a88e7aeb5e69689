# /// script
# requires-python = ">=3.11"
# dependencies = ["granian", "httpx2"]
# ///
"""Granian's wrapper takes client address and scheme from the headers of a trusted proxy only."""

import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2
from granian.utils.proxies import wrap_asgi_with_proxy_headers


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": f"{scope['client'][0]} {scope['scheme']}".encode()})


behind_this_host = wrap_asgi_with_proxy_headers(app, trusted_hosts="127.0.0.1")
behind_another = wrap_asgi_with_proxy_headers(app, trusted_hosts="192.0.2.1")


def seen_by_app(folder: str, proxies: str) -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, *f"-m granian --interface asgi --port {port} app:{proxies}".split()]
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
        trusted = seen_by_app(folder, proxies="behind_this_host")
        untrusted = seen_by_app(folder, proxies="behind_another")
    assert trusted == "203.0.113.7 https", trusted
    assert untrusted == "127.0.0.1 http", untrusted
    print(f"from a trusted proxy: {trusted}; from another: {untrusted}")


if __name__ == "__main__":
    main()
