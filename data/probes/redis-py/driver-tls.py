# /// script
# requires-python = ">=3.11"
# dependencies = ["redis", "trustme"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py with ssl=True refuses a certificate that it has no reason to trust."""

import socket
import subprocess
import tempfile
import time
from pathlib import Path

import redis
import trustme


def answer(port: int, **options: str) -> str:
    with redis.Redis(host="127.0.0.1", port=port, ssl=True, **options) as db:
        for _ in range(100):
            try:
                return str(db.ping())
            except redis.ConnectionError as error:
                if "refused" not in str(error):  # it is there by now
                    return str(error)
            time.sleep(0.1)
    return "no server"


def main() -> None:
    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as free:
        port, ca, key, chain = free.getsockname()[1], *(Path(folder, name) for name in ("ca", "key", "chain"))
        free.close()
        certificate = authority.issue_cert("127.0.0.1")
        authority.cert_pem.write_to_path(ca)
        certificate.private_key_pem.write_to_path(key)
        certificate.cert_chain_pems[0].write_to_path(chain)
        files = [
            "--tls-cert-file",
            chain,
            "--tls-key-file",
            key,
            "--tls-ca-cert-file",
            ca,
            "--tls-auth-clients",
            "no",
        ]
        command = ["redis-server", "--port", "0", "--tls-port", str(port), "--bind", "127.0.0.1", *files]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
        try:
            unknown, trusted = answer(port), answer(port, ssl_ca_certs=str(ca))
        finally:
            server.kill()
            server.wait()
    assert "CERTIFICATE_VERIFY_FAILED" in unknown and trusted == "True", (unknown, trusted)
    print(f"redis-py {redis.__version__}: {unknown.split(': ', 1)[1][:50]}; with its authority: {trusted}")


if __name__ == "__main__":
    main()
