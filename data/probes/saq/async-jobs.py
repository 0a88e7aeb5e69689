# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""One SAQ worker runs two jobs at the same time on one event loop."""

import asyncio
import os
import threading
import time

from saq import Queue, Worker

queue = Queue.from_url(os.environ["REDIS_URL"])


async def fetch(context):
    start = time.monotonic()
    await asyncio.sleep(1)
    return start, threading.get_ident()


async def main() -> None:
    await queue.connect()
    worker = Worker(queue, [fetch])
    running = asyncio.create_task(worker.start())
    try:
        while not (await queue.info())["workers"]:
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # the first sweep is over
        one, two = await queue.map("fetch", [{}, {}], timeout=20)
        assert one[1] == two[1] and abs(one[0] - two[0]) < 0.8, (one, two)
        print(f"same thread, started {abs(one[0] - two[0]):.2f} s apart")
    finally:
        await worker.stop()
        running.cancel()
        await queue.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
