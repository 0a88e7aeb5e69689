# /// script
# requires-python = ">=3.11"
# dependencies = ["pymemcache"]
#
# [tool.webatlas]
# services = ["memcached"]
# ///
"""Memcached drops entries that were not used when its memory is full, and refuses no write."""

import os

from pymemcache.client.base import Client

server = Client(os.environ["MEMCACHED_ADDRESS"])


def main() -> None:
    value = b"x" * 100_000
    for number in range(1500):
        assert server.set(f"key-{number}", value, noreply=False)
        server.get("key-0")  # in use all the time
    left = [server.get(f"key-{number}") is not None for number in (0, 1, 1499)]
    evicted = server.stats()[b"evictions"]
    assert left == [True, False, True] and evicted > 100, (left, evicted)
    print("evicted:", evicted, "of 1500 - left: the first (in use) and the last, not the second")


if __name__ == "__main__":
    main()
