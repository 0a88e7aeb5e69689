# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""aiocache awaits an async function and Redis in one thread, while the loop goes on."""

import asyncio
import os
import threading
import urllib
import urllib.parse

from aiocache import RedisCache, cached

URL = urllib.parse.urlsplit(os.environ["REDIS_URL"])
REDIS = {"endpoint": URL.hostname, "port": URL.port}

runs = []


@cached(ttl=60, cache=RedisCache, **REDIS)
async def fetch(number):
    runs.append(threading.active_count())
    await asyncio.sleep(0.3)
    return number * 2


async def main() -> None:
    ticks = []

    async def tick() -> None:
        while True:
            ticks.append(1)
            await asyncio.sleep(0.01)

    ticking = asyncio.create_task(tick())
    results = [await fetch(2), await fetch(2)]
    ticking.cancel()
    await fetch.cache.close()
    assert results == [4, 4] and runs == [1] and len(ticks) > 10 and threading.active_count() == 1, (
        runs,
        ticks,
    )
    print("one run, one thread, ticks of the loop meanwhile:", len(ticks))


if __name__ == "__main__":
    asyncio.run(main())
