# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[postgres,redis]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql", "redis"]
# ///
"""SAQ runs the job with the lower priority number first on PostgreSQL; its Redis queue has no priorities."""

import asyncio
import os

from saq import Queue

NAMES = ("newsletter", "invoice", "password")


async def order(url: str) -> list[str]:
    queue = Queue.from_url(url)
    await queue.connect()
    for word, priority in zip(NAMES, (9, 5, 1), strict=True):
        await queue.enqueue("note", word=word, priority=priority)
    got = [(await queue.dequeue(timeout=10)).kwargs["word"] for _ in NAMES]
    await queue.disconnect()
    return got


async def main() -> None:
    postgresql, redis = await order(os.environ["POSTGRESQL_URL"]), await order(os.environ["REDIS_URL"])
    assert postgresql == list(reversed(NAMES)) and redis == list(NAMES), (postgresql, redis)
    print("PostgreSQL:", *postgresql, "- Redis:", *redis)


if __name__ == "__main__":
    asyncio.run(main())
