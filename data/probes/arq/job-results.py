# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""arq gives a function's return value, or its error, by the id of the job."""

import asyncio
import os

from arq import Worker, create_pool
from arq.connections import RedisSettings
from arq.jobs import Job

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])


async def divide(context, a, b):
    return a // b


async def main() -> None:
    pool = await create_pool(REDIS)
    worker = Worker([divide], redis_pool=pool, handle_signals=False, poll_delay=0.1)
    running = asyncio.create_task(worker.async_run())
    try:
        good, bad = [(await pool.enqueue_job("divide", 7, by)).job_id for by in (2, 0)]
        assert await Job(good, pool).result(timeout=20) == 3
        try:
            await Job(bad, pool).result(timeout=20)
        except ZeroDivisionError as error:
            print("results by id: 3 and", repr(error))
        else:
            raise AssertionError("no error")
    finally:
        running.cancel()
        await worker.close()


if __name__ == "__main__":
    asyncio.run(main())
