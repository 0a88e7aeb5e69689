# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""SAQ gives a function's return value, or its error, by the key of the job."""

import asyncio
import os

from saq import Queue, Worker

queue = Queue.from_url(os.environ["REDIS_URL"])


async def divide(context, *, a, b):
    return a // b


async def main() -> None:
    await queue.connect()
    worker = Worker(queue, [divide])
    running = asyncio.create_task(worker.start())
    try:
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        keys = [(await queue.enqueue("divide", a=7, b=by)).key for by in (2, 0)]
        good, bad = [await queue.job(key) for key in keys]
        await good.refresh(20)
        await bad.refresh(20)
        assert good.result == 3 and bad.status == "failed"
        error = bad.error.strip().splitlines()[-1]
        assert error.startswith("ZeroDivisionError"), error
        print("results by key: 3 and", error)
    finally:
        await worker.stop()
        running.cancel()
        await queue.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
