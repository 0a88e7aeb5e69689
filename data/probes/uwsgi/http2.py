# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "trustme"]
# ///
"""uWSGI's HTTPS router does not choose `h2` when a client offers it."""

import contextlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from pathlib import Path

import trustme


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"served"]


def handshake(port: int, trust: ssl.SSLContext) -> tuple[str | None, str | None]:
    for _ in range(100):
        with contextlib.suppress(ConnectionRefusedError):
            with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
                with trust.wrap_socket(plain, server_hostname="127.0.0.1") as secure:
                    return secure.version(), secure.selected_alpn_protocol()
        time.sleep(0.1)
    raise TimeoutError


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
        trust.set_alpn_protocols(["h2"])
        command = f"uwsgi --master --die-on-term --https 127.0.0.1:{port},cert.pem,key.pem --module app:app"
        server = subprocess.Popen(command.split(), cwd=folder, stderr=subprocess.DEVNULL)
        try:
            version, protocol = handshake(port, trust)
            assert version and protocol is None, protocol
            print(f"{version}, offered h2, chosen: {protocol}")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
