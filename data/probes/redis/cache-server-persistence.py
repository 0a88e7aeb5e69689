# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Redis reads its values back from disk after a restart, also after SIGKILL with `appendonly`."""

import socket
import subprocess
import tempfile

from redis import Redis
from redis.backoff import ConstantBackoff
from redis.retry import Retry


def start(folder: str, port: int) -> tuple[subprocess.Popen, Redis]:
    options = f"--port {port} --dir {folder} --appendonly yes --appendfsync always"
    server = subprocess.Popen(f"redis-server {options}".split(), stdout=subprocess.DEVNULL)
    client = Redis(port=port, retry=Retry(ConstantBackoff(0.1), 100))
    client.ping()
    return server, client


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        server, client = start(folder, port)
        client.set("key", "value")
        server.kill()
        server.wait()
        again, client = start(folder, port)
        found = client.get("key")
        again.kill()
        again.wait()
    assert found == b"value", found
    print("after SIGKILL and a restart:", found.decode())


if __name__ == "__main__":
    main()
