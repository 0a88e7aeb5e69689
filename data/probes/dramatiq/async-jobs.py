# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Dramatiq's `AsyncIO` middleware awaits `async def` actors on one loop, each holding a worker thread."""

import asyncio
import os
import threading
import time

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import AsyncIO

broker = RedisBroker(url=os.environ["REDIS_URL"])
broker.add_middleware(AsyncIO())
dramatiq.set_broker(broker)
starts, threads = [], set()


@dramatiq.actor
async def fetch():
    starts.append(time.monotonic())
    threads.add(threading.get_ident())
    await asyncio.sleep(1)


def gap(worker_threads: int) -> float:
    starts.clear()
    worker = dramatiq.Worker(broker, worker_threads=worker_threads, worker_timeout=50)
    worker.start()
    try:
        fetch.send()
        fetch.send()
        broker.join("default", timeout=30_000)
    finally:
        worker.stop()
    return max(starts) - min(starts)


def main() -> None:
    one, two = gap(worker_threads=1), gap(worker_threads=2)
    assert one > 1 > two, (one, two)
    print(f"second start after {one:.1f} s with one worker thread, {two:.1f} s with two")


if __name__ == "__main__":
    main()
