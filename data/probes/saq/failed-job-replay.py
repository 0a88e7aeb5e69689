# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""SAQ keeps a failed job with its arguments for its `ttl`, and `retry` runs it again."""

import asyncio
import os
import time

from saq import Queue, Worker

queue = Queue.from_url(os.environ["REDIS_URL"])
fixed = []


async def pay(context, *, order):
    if not fixed:
        raise OSError("bank is down")
    return f"paid {order}"


async def main() -> None:
    await queue.connect()
    worker = Worker(queue, [pay])
    running = asyncio.create_task(worker.start())
    try:
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        key = (await queue.enqueue("pay", order=7)).key
        failed = await queue.job(key)
        await failed.refresh(20)
        listed = [job async for job in queue.iter_jobs() if job.status == "failed"]
        assert [(job.key, job.kwargs) for job in listed] == [(key, {"order": 7})], listed
        fixed.append(True)
        await listed[0].retry("after the fix")
        end = time.monotonic() + 20
        while failed.status != "complete":
            assert time.monotonic() < end, failed
            await asyncio.sleep(0.1)
            await failed.refresh()
        print("failed, then `retry`:", failed.result)
    finally:
        await worker.stop()
        running.cancel()
        await queue.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
