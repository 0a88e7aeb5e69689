# /// script
# requires-python = ">=3.11"
# dependencies = ["apscheduler"]
# ///
"""`AsyncIOScheduler` runs two `async def` functions at the same time on one event loop."""

import asyncio
import threading
import time

from apscheduler.schedulers.asyncio import AsyncIOScheduler

starts, threads = [], set()


async def fetch():
    starts.append(time.monotonic())
    threads.add(threading.get_ident())
    await asyncio.sleep(1)
    starts.append(-1)


async def main() -> None:
    scheduler = AsyncIOScheduler()
    for _ in range(2):
        scheduler.add_job(fetch)
    scheduler.start()
    end = time.monotonic() + 20
    while starts.count(-1) < 2:
        assert time.monotonic() < end
        await asyncio.sleep(0.1)
    scheduler.shutdown()
    assert len(threads) == 1 and -1 not in starts[:2], starts
    print(f"same thread, started {starts[1] - starts[0]:.2f} s apart")


if __name__ == "__main__":
    asyncio.run(main())
