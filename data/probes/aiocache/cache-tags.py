# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache"]
# ///
"""aiocache drops a key or a whole namespace, and has no tags."""

import asyncio

from aiocache import SimpleMemoryCache


async def main() -> None:
    cache = SimpleMemoryCache()
    for key, namespace in (("a", "products:"), ("b", "products:"), ("c", "users:")):
        await cache.set(key, 1, namespace=namespace)
    await cache.clear(namespace="products:")
    left = [key for key in ("products:a", "products:b", "users:c") if await cache.get(key)]
    assert left == ["users:c"] and not [name for name in dir(cache) if "tag" in name], left
    print("after clear of one namespace:", *left)


if __name__ == "__main__":
    asyncio.run(main())
