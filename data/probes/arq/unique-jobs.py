# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""arq enqueues no second job with an id that is queued, running or still has a result."""

import asyncio
import os

from arq import create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])


async def main() -> None:
    pool = await create_pool(REDIS)
    first = await pool.enqueue_job("index", 7, _job_id="index-7")
    second = await pool.enqueue_job("index", 7, _job_id="index-7")
    waiting = await pool.queued_jobs()
    assert first and second is None and len(waiting) == 1, waiting
    print("the second call returned", second, "- waiting:", waiting[0].job_id)


if __name__ == "__main__":
    asyncio.run(main())
