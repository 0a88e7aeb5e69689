# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews"]
# ///
"""cashews' decorator keeps results by a key template, and one is dropped by its key."""

import asyncio

from cashews import cache

cache.setup("mem://")
calls = []


@cache(ttl="1m", key="double:{number}")
async def double(number):
    calls.append(number)
    return number * 2


async def main() -> None:
    assert [await double(number) for number in (2, 2, 3)] == [4, 4, 6] and calls == [2, 3], calls
    await cache.delete("double:2")
    await double(2)
    await double(3)
    assert calls == [2, 3, 2], calls
    print("runs for", *calls)


if __name__ == "__main__":
    asyncio.run(main())
