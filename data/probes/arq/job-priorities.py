# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""arq runs jobs in the order in which they are due, and its enqueueing takes no priority."""

import asyncio
import inspect
import os

from arq import create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])


async def main() -> None:
    pool = await create_pool(REDIS)
    for word in ("newsletter", "invoice", "password"):
        await pool.enqueue_job("note", word)
    order = [job.args[0] for job in await pool.queued_jobs()]
    options = [name for name in inspect.signature(pool.enqueue_job).parameters if name.startswith("_")]
    assert order == ["newsletter", "invoice", "password"] and "_priority" not in options, options
    print("waiting:", *order, "- options:", *options)


if __name__ == "__main__":
    asyncio.run(main())
