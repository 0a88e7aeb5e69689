# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[postgres]", "psycopg[binary]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""SAQ's `group_key` on PostgreSQL does not hold back jobs of one group that a worker takes together."""

import asyncio
import dataclasses
import inspect
import os
import time

from saq import Job, Queue, Worker

queue = Queue.from_url(os.environ["POSTGRESQL_URL"])
running, seen = [], []


async def call(context):
    running.append(1)
    seen.append(len(running))
    await asyncio.sleep(0.5)
    running.pop()


async def main() -> None:
    await queue.connect()
    for _ in range(3):
        assert await queue.enqueue("call", group_key="customer-7")
    worker = Worker(queue, [call])
    started = asyncio.create_task(worker.start())
    try:
        end = time.monotonic() + 45
        while len(seen) < 3:
            assert time.monotonic() < end, seen
            await asyncio.sleep(0.1)
    finally:
        await worker.stop()
        started.cancel()
    parameters = {*inspect.signature(Worker).parameters, *(field.name for field in dataclasses.fields(Job))}
    limits = [name for name in parameters if "group" in name or "limit" in name or "concurrency" in name]
    assert max(seen) == 3 and sorted(limits) == ["concurrency", "group_key"], (seen, limits)
    print("three jobs of one group that waited together:", max(seen), "ran at a time")


if __name__ == "__main__":
    asyncio.run(main())
