# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""An arq worker enqueues a job by its `cron` rule, each second here."""

import asyncio
import os
import time

from arq import Worker, create_pool, cron
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])
ticks, nights = [], []


async def tick(context):
    ticks.append(time.monotonic())


async def nightly(context):
    nights.append(time.monotonic())


async def main() -> None:
    rules = [cron(tick, second=set(range(60))), cron(nightly, hour=3, minute=0)]
    pool = await create_pool(REDIS)
    worker = Worker(cron_jobs=rules, redis_pool=pool, handle_signals=False, poll_delay=0.1)
    running = asyncio.create_task(worker.async_run())
    try:
        end = time.monotonic() + 30
        while len(ticks) < 3:
            assert time.monotonic() < end
            await asyncio.sleep(0.1)
        assert rules[1].next_run.hour == 3
        print(
            f"three runs in {ticks[2] - ticks[0]:.1f} s; the other rule is due at", rules[1].next_run.time()
        )
    finally:
        running.cancel()
        await worker.close()


if __name__ == "__main__":
    asyncio.run(main())
