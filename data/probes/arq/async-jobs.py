# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""One arq worker runs two jobs at the same time on one event loop."""

import asyncio
import os
import threading
import time

from arq import Worker, create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])


async def fetch(context):
    start = time.monotonic()
    await asyncio.sleep(1)
    return start, threading.get_ident()


async def main() -> None:
    pool = await create_pool(REDIS)
    worker = Worker([fetch], redis_pool=pool, handle_signals=False, poll_delay=0.1)
    running = asyncio.create_task(worker.async_run())
    try:
        jobs = [await pool.enqueue_job("fetch") for _ in range(2)]
        one, two = [await job.result(timeout=20) for job in jobs]
        assert one[1] == two[1] and abs(one[0] - two[0]) < 0.8, (one, two)
        print(f"same thread, started {abs(one[0] - two[0]):.2f} s apart")
    finally:
        running.cancel()
        await worker.close()


if __name__ == "__main__":
    asyncio.run(main())
