# /// script
# requires-python = ">=3.11"
# dependencies = ["gunicorn", "httpx2", "trustme"]
# ///
"""Gunicorn answers over HTTPS and refuses a client without a certificate of the given authority."""

import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2
import trustme


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["wsgi.url_scheme"].encode()]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        authority = trustme.CA()
        authority.cert_pem.write_to_path(Path(folder, "ca.pem"))
        certificate = authority.issue_cert("127.0.0.1")
        certificate.cert_chain_pems[0].write_to_path(Path(folder, "cert.pem"))
        certificate.private_key_pem.write_to_path(Path(folder, "key.pem"))
        stranger, member = ssl.create_default_context(), ssl.create_default_context()
        authority.configure_trust(stranger)
        authority.configure_trust(member)
        authority.issue_cert("client@example.org").configure_cert(member)
        options = "--certfile cert.pem --keyfile key.pem --ca-certs ca.pem --cert-reqs 2"
        command = [sys.executable, *f"-m gunicorn app:app --bind 127.0.0.1:{port} {options}".split()]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(verify=member, retries=6)) as client:
                answer = client.get(f"https://127.0.0.1:{port}/")
            assert (answer.status_code, answer.text) == (200, "https"), answer.text
            try:
                raise AssertionError(httpx2.get(f"https://127.0.0.1:{port}/", verify=stranger))
            except httpx2.TransportError as refusal:
                print(answer.text, "with a client certificate; without one:", refusal)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
