# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "twisted[http2,tls]", "httpx2[http2]", "trustme"]
# ///
"""Daphne answers two HTTP/2 streams of one connection at once, with Twisted's `http2` extra."""

import asyncio
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx2
import trustme


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await asyncio.sleep(0.5)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(scope["client"][1]).encode()})


async def ask(url: str, trust: ssl.SSLContext) -> tuple[set[str], set[str], float]:
    transport = httpx2.AsyncHTTPTransport(http2=True, verify=trust, retries=6)
    async with httpx2.AsyncClient(transport=transport) as client:
        await client.get(url)
        start = time.monotonic()
        answers = await asyncio.gather(client.get(url), client.get(url))
        took = time.monotonic() - start
    return {answer.http_version for answer in answers}, {answer.text for answer in answers}, took


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        authority = trustme.CA()
        certificate = authority.issue_cert("127.0.0.1")
        certificate.cert_chain_pems[0].write_to_path(Path(folder, "cert.pem"))
        certificate.private_key_pem.write_to_path(Path(folder, "key.pem"))
        trust = ssl.create_default_context()
        authority.configure_trust(trust)
        options = f"-e ssl:{port}:privateKey=key.pem:certKey=cert.pem:interface=127.0.0.1"
        command = [sys.executable, *f"-m daphne app:app {options}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            versions, client_ports, took = asyncio.run(ask(f"https://127.0.0.1:{port}/", trust))
            assert versions == {"HTTP/2"}, versions
            assert len(client_ports) == 1, "two connections"
            assert took < 0.9, f"{took:.2f} s"
            print(f"two streams of 0.5 s each took {took:.2f} s over HTTP/2")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
