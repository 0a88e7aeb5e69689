# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""SAQ runs a failing job again after growing delays with `retries`, `retry_delay` and `retry_backoff`."""

import asyncio
import itertools
import os
import statistics
import time

from saq import Job, Queue, Worker

queue = Queue.from_url(os.environ["REDIS_URL"])
starts = []


async def flaky(context):
    starts.append(time.monotonic())
    raise OSError("down")


async def main() -> None:
    await queue.connect()
    worker = Worker(queue, [flaky], timers={"schedule": 1, "worker_info": 10, "sweep": 60, "abort": 1})
    running = asyncio.create_task(worker.start())
    try:
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        job = await queue.enqueue("flaky", retries=3, retry_delay=2, retry_backoff=60)
        end = time.monotonic() + 40
        while job.status != "failed":
            assert time.monotonic() < end, (job.status, starts)
            await asyncio.sleep(0.1)
            await job.refresh()
        gaps = [after - before for before, after in itertools.pairwise(starts)]
        means = [
            statistics.mean(
                Job("flaky", attempts=n, retry_delay=1, retry_backoff=60).next_retry_delay()
                for _ in range(500)
            )
            for n in (1, 2, 3)
        ]
        assert len(gaps) == 2 and means[0] * 1.5 < means[1] < means[2] / 1.5, (gaps, means)
        print("three tries, then", job.status, "- mean delays:", *(f"{mean:.1f} s" for mean in means))
    finally:
        await worker.stop()
        running.cancel()
        await queue.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
