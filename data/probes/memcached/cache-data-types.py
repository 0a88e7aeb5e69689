# /// script
# requires-python = ">=3.11"
# dependencies = ["pymemcache"]
#
# [tool.webatlas]
# services = ["memcached"]
# ///
"""Memcached counts in place; a set or list is one value that the client reads and writes whole."""

import os

from pymemcache.client.base import Client
from pymemcache.exceptions import MemcacheUnknownCommandError

server = Client(os.environ["MEMCACHED_ADDRESS"])


def main() -> None:
    server.set("visits", "1", noreply=False)
    visits = server.incr("visits", 5, noreply=False)
    try:
        server.raw_command(b"zadd scores 1 ada")
    except MemcacheUnknownCommandError as error:
        assert visits == 6, visits
        print("counter:", visits, "- unknown to it:", error)
    else:
        raise AssertionError("it is known")


if __name__ == "__main__":
    main()
