# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite's calls are awaited, and each connection has a thread in which they run."""

import asyncio
import threading
import time

import aiosqlite


async def slow_query() -> str:
    async with aiosqlite.connect(":memory:") as db:
        await db.create_function("wait", 0, lambda: time.sleep(0.3))
        await db.execute("SELECT wait()")
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
    assert one == 2 and ten == 11, (one, ten)
    print(f"aiosqlite {aiosqlite.__version__}: threads while 1 query waits: {one}; while 10 wait: {ten}")


if __name__ == "__main__":
    asyncio.run(main())
