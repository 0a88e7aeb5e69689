# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache"]
# ///
"""aiocache takes a time to live per entry; the one with the shorter time is gone first."""

import asyncio

from aiocache import SimpleMemoryCache


async def main() -> None:
    cache = SimpleMemoryCache()
    await cache.set("short", 1, ttl=0.5)
    await cache.set("long", 1, ttl=60)
    before = [await cache.get(key) for key in ("short", "long")]
    await asyncio.sleep(0.7)
    after = [await cache.get(key) for key in ("short", "long")]
    assert (before, after) == ([1, 1], [None, 1]), (before, after)
    print("after 0.7 s:", *after)


if __name__ == "__main__":
    asyncio.run(main())
