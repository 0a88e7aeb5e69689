# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache"]
# ///
"""`cache_on_arguments` of dogpile.cache keeps the coroutine of an `async def`: a second `await` fails."""

import asyncio
import inspect

from dogpile.cache import make_region

region = make_region().configure("dogpile.cache.memory", expiration_time=60)


@region.cache_on_arguments()
async def fetch(number):
    return number * 2


async def main() -> None:
    first = await fetch(2)
    try:
        second = await fetch(2)
    except RuntimeError as error:
        awaited = [name for name, method in inspect.getmembers(region) if inspect.iscoroutinefunction(method)]
        assert awaited == [], awaited
        print("first:", first, "- second:", error, "- methods to await:", len(awaited))
    else:
        raise AssertionError(second)


if __name__ == "__main__":
    asyncio.run(main())
