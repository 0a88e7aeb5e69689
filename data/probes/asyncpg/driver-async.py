# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""asyncpg waits for ten queries on the event loop, without a thread for any of them."""

import asyncio
import os
import threading

import asyncpg


async def slow_query() -> str:
    db = await asyncpg.connect(os.environ["POSTGRESQL_URL"])
    await db.execute("SELECT pg_sleep(0.3)")
    await db.close()
    return "done"


async def most_threads(concurrent: int) -> int:
    """The largest number of threads while as many queries wait on as many connections."""
    seen = []

    async def watch() -> None:
        while True:
            seen.append(threading.active_count())
            await asyncio.sleep(0.01)

    watcher = asyncio.create_task(watch())
    answers = await asyncio.gather(*(slow_query() for _ in range(concurrent)))
    watcher.cancel()
    assert answers == ["done"] * concurrent
    return max(seen)


async def main() -> None:
    one, ten = await most_threads(1), await most_threads(10)
    assert one == ten == 1, (one, ten)
    print(f"asyncpg {asyncpg.__version__}: threads while 1 query waits: {one}; while 10 wait: {ten}")


if __name__ == "__main__":
    asyncio.run(main())
