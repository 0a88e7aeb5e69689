# /// script
# requires-python = ">=3.11"
# dependencies = ["daphne", "httpx2", "trustme"]
# ///
"""Daphne answers over HTTPS through a Twisted endpoint, which has no option for client certificates."""

import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2
import trustme


async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["scheme"].encode()})


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
        endpoint = f"ssl:{port}:privateKey=key.pem:certKey=cert.pem:interface=127.0.0.1"
        command = [sys.executable, "-m", "daphne", "app:app", "--endpoint"]
        refused = subprocess.run([*command, f"{endpoint}:caCertsDir=."], cwd=folder, capture_output=True)
        assert b"unexpected keyword argument 'caCertsDir'" in refused.stderr
        server = subprocess.Popen([*command, endpoint], cwd=folder, stderr=subprocess.DEVNULL)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(verify=trust, retries=6)) as client:
                answer = client.get(f"https://127.0.0.1:{port}/")
            assert (answer.status_code, answer.text) == (200, "https"), answer.text
            print(answer.text, "to a client without a certificate; an authority is refused as an option")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
