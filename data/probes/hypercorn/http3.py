# /// script
# requires-python = ">=3.11"
# dependencies = ["hypercorn[h3]", "trustme"]
# ///
"""Hypercorn answers a client that speaks HTTP/3 over QUIC."""

import asyncio
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import trustme
from aioquic.asyncio.client import connect
from aioquic.asyncio.protocol import QuicConnectionProtocol
from aioquic.h3.connection import H3_ALPN, H3Connection
from aioquic.h3.events import DataReceived
from aioquic.quic.configuration import QuicConfiguration


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"HTTP version " + scope["http_version"].encode()})


class Client(QuicConnectionProtocol):
    async def get(self, authority: str) -> str:
        self.http, self.body = H3Connection(self._quic), asyncio.get_running_loop().create_future()
        pseudo = {":method": "GET", ":scheme": "https", ":authority": authority, ":path": "/"}
        headers = [(name.encode(), value.encode()) for name, value in pseudo.items()]
        self.http.send_headers(self._quic.get_next_available_stream_id(), headers, end_stream=True)
        self.transmit()
        return (await asyncio.wait_for(self.body, 5)).decode()

    def quic_event_received(self, event) -> None:
        for part in self.http.handle_event(event) if hasattr(self, "http") else []:
            if isinstance(part, DataReceived) and part.data:
                self.body.set_result(part.data)


async def ask(port: int, authority: str) -> str:
    configuration = QuicConfiguration(alpn_protocols=H3_ALPN, cafile=authority, idle_timeout=8)
    async with connect("127.0.0.1", port, configuration=configuration, create_protocol=Client) as client:
        return await client.get(f"127.0.0.1:{port}")


def main() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        authority = trustme.CA()
        authority.cert_pem.write_to_path(Path(folder, "ca.pem"))
        certificate = authority.issue_cert("127.0.0.1")
        certificate.cert_chain_pems[0].write_to_path(Path(folder, "cert.pem"))
        certificate.private_key_pem.write_to_path(Path(folder, "key.pem"))
        options = f"--quic-bind 127.0.0.1:{port} --certfile cert.pem --keyfile key.pem"
        command = [sys.executable, *f"-m hypercorn app:app --bind unix:web.sock {options}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            answer = asyncio.run(ask(port, str(Path(folder, "ca.pem"))))
            assert answer == "HTTP version 3", answer
            print(answer)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
