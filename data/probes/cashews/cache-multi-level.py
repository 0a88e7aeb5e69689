# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews[redis]", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `client_side=True` cashews reads from memory, until another process changes the value."""

import asyncio
import os
import subprocess
import sys

from cashews import Cache
from redis import Redis

URL = os.environ["REDIS_URL"]


def gets() -> int:
    return Redis.from_url(URL).info("commandstats")["cmdstat_get"]["calls"]


def change_elsewhere(value: str) -> None:
    subprocess.run([sys.executable, __file__, value], check=True)


async def main() -> None:
    cache = Cache()
    cache.setup(URL, client_side=True, protocol=2, secret="a long random secret")
    if sys.argv[1:]:
        await cache.set("key", sys.argv[1])
        return await cache.close()
    change_elsewhere("old")
    await cache.get("key")
    before = gets()
    values = {await cache.get("key") for _ in range(50)}
    asked = gets() - before
    change_elsewhere("new")
    await asyncio.sleep(1)
    changed = await cache.get("key")
    await cache.close()
    assert values == {"old"} and asked == 0 and changed == "new", (values, asked, changed)
    print("50 reads, GETs in Redis:", asked, "- after the other's change:", changed)


if __name__ == "__main__":
    asyncio.run(main())
