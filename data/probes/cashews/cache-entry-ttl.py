# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews"]
# ///
"""cashews takes a time to live per entry; the one with the shorter time is gone first."""

import asyncio

from cashews import cache


async def main() -> None:
    cache.setup("mem://")
    await cache.set("short", 1, expire=0.5)
    await cache.set("long", 1, expire="1m")
    before = [await cache.get(key) for key in ("short", "long")]
    await asyncio.sleep(0.7)
    after = [await cache.get(key) for key in ("short", "long")]
    assert (before, after) == ([1, 1], [None, 1]), (before, after)
    print("after 0.7 s:", *after)


if __name__ == "__main__":
    asyncio.run(main())
