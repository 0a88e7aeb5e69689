# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A SAQ worker enqueues a job by its `CronJob` rule, each second here."""

import asyncio
import datetime
import os
import time

from saq import CronJob, Queue, Worker

queue = Queue.from_url(os.environ["REDIS_URL"])
ticks = []


async def tick(context):
    ticks.append(time.monotonic())


async def nightly(context):
    raise AssertionError("it is not three o'clock")


RULES = [CronJob(tick, cron="* * * * * */1"), CronJob(nightly, cron="0 3 1 1 *")]


async def main() -> None:
    await queue.connect()
    worker = Worker(queue, [], cron_jobs=RULES)
    running = asyncio.create_task(worker.start())
    try:
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        end = time.monotonic() + 30
        while len(ticks) < 3:
            assert time.monotonic() < end
            await asyncio.sleep(0.1)
        info = await queue.info(jobs=True)
        waiting = {job["function"]: job["scheduled"] for job in info["jobs"]}
        assert waiting["nightly"] > time.time(), waiting
        due = datetime.datetime.fromtimestamp(waiting["nightly"])
        print(f"three runs in {ticks[2] - ticks[0]:.1f} s; the other rule is due at", due)
    finally:
        await worker.stop()
        running.cancel()
        await queue.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
