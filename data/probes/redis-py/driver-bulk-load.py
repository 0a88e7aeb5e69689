# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py stores 10,000 values with one MSET."""

import os

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"]) as db:
        before = db.info("commandstats").get("cmdstat_mset", {"calls": 0})["calls"]
        db.mset({f"item:{n}": n for n in range(10_000)})
        commands = db.info("commandstats")["cmdstat_mset"]["calls"] - before
        count = db.dbsize()
    assert (commands, count) == (1, 10_000), (commands, count)
    print(f"redis-py {redis.__version__}: {count} values, {commands} command")


if __name__ == "__main__":
    main()
