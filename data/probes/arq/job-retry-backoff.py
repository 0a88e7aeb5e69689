# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""An arq job that raises is not run again; `Retry` in its body takes any delay, up to `max_tries`."""

import asyncio
import itertools
import os
import time

from arq import Retry, Worker, create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])
starts, plain = [], []


async def fails(context):
    plain.append(1)
    raise OSError("down")


async def flaky(context):
    starts.append(time.monotonic())
    raise Retry(defer=context["job_try"])


async def main() -> None:
    pool = await create_pool(REDIS)
    worker = Worker([fails, flaky], redis_pool=pool, handle_signals=False, poll_delay=0.1, max_tries=3)
    running = asyncio.create_task(worker.async_run())
    try:
        outcomes = []
        for name in ("fails", "flaky"):
            job = await pool.enqueue_job(name)
            try:
                await job.result(timeout=40, poll_delay=0.1)
            except Exception as error:
                outcomes.append(type(error).__name__)
        gaps = [after - before for before, after in itertools.pairwise(starts)]
        assert len(plain) == 1 and len(gaps) == 2 and gaps[0] < gaps[1], (plain, gaps)
        print(f"one try after OSError; three with Retry, {gaps[0]:.1f} s and {gaps[1]:.1f} s apart")
    finally:
        running.cancel()
        await worker.close()


if __name__ == "__main__":
    asyncio.run(main())
