# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Redis counts, and keeps sets and sorted sets that are changed in place."""

import os

from redis import Redis


def show(server) -> None:
    visits = [server.incr("visits"), server.incrby("visits", 5)]
    server.sadd("online", "ada", "bob")
    server.srem("online", "bob")
    server.zadd("scores", {"ada": 3, "bob": 1})
    server.zincrby("scores", 5, "bob")
    best = server.zrevrange("scores", 0, 0)
    assert visits == [1, 6] and set(server.smembers("online")) == {b"ada"} and best == [b"bob"], best
    print("counter:", visits[-1], "- set:", *server.smembers("online"), "- best:", *best)


def main() -> None:
    show(Redis.from_url(os.environ["REDIS_URL"], protocol=2))


if __name__ == "__main__":
    main()
