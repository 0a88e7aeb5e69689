# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""cashews drops all entries of one tag, and no others."""

import asyncio
import os

from cashews import cache

cache.setup(os.environ["REDIS_URL"], secret="a long random secret")

calls = []


@cache(ttl="1m", key="page:{number}:{product}", tags=["product:{product}"])
async def page(number, product):
    calls.append((number, product))
    return f"page {number}"


async def main() -> None:
    pages = [(1, "tea"), (2, "tea"), (3, "cup")]
    for each in pages:
        await page(*each)
    await cache.delete_tags("product:tea")
    calls.clear()
    for each in pages:
        await page(*each)
    await cache.close()
    assert calls == [(1, "tea"), (2, "tea")], calls
    print("made again after delete_tags:", *calls)


if __name__ == "__main__":
    asyncio.run(main())
