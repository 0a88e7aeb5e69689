# /// script
# requires-python = ">=3.11"
# dependencies = ["cachetools"]
# ///
"""`cachetools.cached` keeps the coroutine of an `async def` function, and a second `await` fails."""

import asyncio

from cachetools import LRUCache, cached


@cached(LRUCache(maxsize=10))
async def fetch(number):
    return number * 2


async def main() -> None:
    first = await fetch(2)
    try:
        second = await fetch(2)
    except (RuntimeError, TypeError) as error:
        print("first:", first, "- second:", error)
    else:
        raise AssertionError(second)


if __name__ == "__main__":
    asyncio.run(main())
