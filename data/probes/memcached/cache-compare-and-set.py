# /// script
# requires-python = ">=3.11"
# dependencies = ["pymemcache"]
#
# [tool.webatlas]
# services = ["memcached"]
# ///
"""Memcached refuses a change of a value that somebody else changed since it was read."""

import os

from pymemcache.client.base import Client

server = Client(os.environ["MEMCACHED_ADDRESS"])


def main() -> None:
    server.set("stock", "10", noreply=False)
    seen, version = server.gets("stock")
    server.set("stock", "3", noreply=False)  # somebody else
    changed = server.cas("stock", str(int(seen) - 1), version, noreply=False)
    assert changed is False and server.get("stock") == b"3", changed
    print("changed:", changed, "- kept", server.get("stock").decode())


if __name__ == "__main__":
    main()
