# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews[redis]", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `lock=True` ten callers in two processes run a function under cashews once."""

import asyncio
import os
import subprocess
import sys

from cashews import cache
from redis import Redis

cache.setup(os.environ["REDIS_URL"], secret="a long random secret")

redis = Redis.from_url(os.environ["REDIS_URL"])


@cache(ttl="1m", key="slow:{number}", lock=True)
async def slow(number):
    redis.incr("runs")
    await asyncio.sleep(2)
    return number * 2


async def main() -> None:
    if not sys.argv[1:]:
        other = subprocess.Popen([sys.executable, __file__, "other"])
    results = await asyncio.gather(*(slow(2) for _ in range(5)))
    await cache.close()
    assert results == [4] * 5, results
    if not sys.argv[1:]:
        assert other.wait() == 0
        assert int(redis.get("runs")) == 1, redis.get("runs")
        print("ten callers in two processes, runs:", int(redis.get("runs")))


if __name__ == "__main__":
    asyncio.run(main())
