# /// script
# requires-python = ">=3.11"
# dependencies = ["arq"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Of a failed arq job the result keeps arguments and error for an hour, to be enqueued anew."""

import asyncio
import os

from arq import Worker, create_pool
from arq.connections import RedisSettings

REDIS = RedisSettings.from_dsn(os.environ["REDIS_URL"])
fixed = []


async def pay(context, order):
    if not fixed:
        raise OSError("bank is down")
    return f"paid {order}"


async def main() -> None:
    pool = await create_pool(REDIS)
    worker = Worker([pay], redis_pool=pool, handle_signals=False, poll_delay=0.1)
    running = asyncio.create_task(worker.async_run())
    try:
        job = await pool.enqueue_job("pay", 7)
        try:
            await job.result(timeout=20)
        except OSError:
            (kept,) = await pool.all_job_results()
        assert (kept.function, kept.args, kept.success) == ("pay", (7,), False), kept
        fixed.append(True)
        again = await pool.enqueue_job(kept.function, *kept.args)
        assert await again.result(timeout=20) == "paid 7"
        print("kept:", kept.function, kept.args, repr(kept.result), "- enqueued anew: paid 7")
    finally:
        running.cancel()
        await worker.close()


if __name__ == "__main__":
    asyncio.run(main())
