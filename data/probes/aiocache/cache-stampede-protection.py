# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache[redis]", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""aiocache's `cached_stampede` runs the function once in a process, but does not wait for another one."""

import asyncio
import os
import subprocess
import sys
import urllib
import urllib.parse

from aiocache import RedisCache, cached_stampede
from redis import Redis

URL = urllib.parse.urlsplit(os.environ["REDIS_URL"])
REDIS = {"endpoint": URL.hostname, "port": URL.port}

redis = Redis.from_url(os.environ["REDIS_URL"])


@cached_stampede(lease=20, ttl=60, cache=RedisCache, **REDIS)
async def slow(number):
    redis.incr(f"runs-{number}")
    await asyncio.sleep(3)
    return number * 2


async def main() -> None:
    if sys.argv[1:]:
        await slow(2)
        return await slow.cache.close()
    results = await asyncio.gather(*(slow(1) for _ in range(5)))
    other = subprocess.Popen([sys.executable, __file__, "other"])
    while not redis.exists("runs-2"):
        await asyncio.sleep(0.05)
    await slow(2)
    await slow.cache.close()
    assert other.wait() == 0 and results == [2] * 5
    runs = [int(redis.get(f"runs-{number}")) for number in (1, 2)]
    assert runs == [1, 2], runs
    print("runs for five callers in a process:", runs[0], "- while another process runs it:", runs[1])


if __name__ == "__main__":
    asyncio.run(main())
