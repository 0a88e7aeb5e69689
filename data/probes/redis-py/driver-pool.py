# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py's blocking pool lends at most two connections, uses them again, and makes others wait."""

import os

import redis


def main() -> None:
    pool = redis.BlockingConnectionPool.from_url(os.environ["REDIS_URL"], max_connections=2, timeout=0.3)
    first, second = pool.get_connection(), pool.get_connection()
    try:
        pool.get_connection()
        waited = ""
    except redis.ConnectionError as error:
        waited = str(error)
    pool.release(first)
    assert pool.get_connection() is first
    unbounded = redis.Redis.from_url(os.environ["REDIS_URL"]).connection_pool
    assert waited == "No connection available." and first is not second, waited
    print(f"redis-py {redis.__version__}: third caller: {waited}; by default {type(unbounded).__name__}")
    for pool_of_it in (pool, unbounded):
        pool_of_it.disconnect()


if __name__ == "__main__":
    main()
