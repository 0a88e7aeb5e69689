# /// script
# dependencies = ["saq[redis,postgres]", "typing-extensions"]
# ///
import asyncio

from saq import Queue

queue = Queue.from_url(URL)


def as_task(job):
    async def task(context):
        await asyncio.to_thread(job)

    task.__name__ = task.__qualname__ = job.__name__
    return task


TIMERS = {"schedule": 1, "worker_info": 10, "sweep": 3, "abort": 1}
settings = {"queue": queue, "functions": [as_task(job) for job in (hello, flaky, slow)], "timers": TIMERS}
OUTLIVES = "with heartbeat and retries, at a sweep, 60 s apart by default and 3 s here"
WORKER = "{python} -m saq cell.settings"


async def send_one(name: str) -> None:
    sender = Queue.from_url(URL)
    await sender.connect()
    await sender.enqueue(name, heartbeat=5, retries=3, retry_delay=0.5)
    await sender.disconnect()


def send(name: str) -> None:
    asyncio.run(send_one(name))
