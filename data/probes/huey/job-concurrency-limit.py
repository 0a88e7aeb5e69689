# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `lock_task_semaphore` two tasks run at a time over two Huey consumers, the rest are tried again."""

import os
import threading
import time

from huey import RedisHuey
from huey.contrib.helpers import lock_task_semaphore

hueys = [RedisHuey("tasks", url=os.environ["REDIS_URL"]) for _ in range(2)]
lock, running, seen, done = threading.Lock(), [], [], []


def call(number):
    with lock:
        running.append(number)
        seen.append(len(running))
    time.sleep(0.5)
    with lock:
        running.remove(number)
        done.append(number)


tasks = [
    huey.task(name="call", retries=50, retry_delay=0.2)(lock_task_semaphore(huey, "api", 2)(call))
    for huey in hueys
]


def main() -> None:
    for number in range(6):
        tasks[0](number)
    options = {"workers": 3, "initial_delay": 0.01, "max_delay": 0.1}
    consumers = [huey.create_consumer(periodic=False, **options) for huey in hueys]
    for consumer in consumers:
        consumer.start()
    try:
        end = time.monotonic() + 40
        while len(done) < 6:
            assert time.monotonic() < end, done
            time.sleep(0.1)
    finally:
        for consumer in consumers:
            consumer.stop(graceful=True)
    assert max(seen) == 2 and sorted(done) == list(range(6)), (seen, done)
    print("six tasks, six threads of two consumers, at most", max(seen), "at a time")


if __name__ == "__main__":
    main()
