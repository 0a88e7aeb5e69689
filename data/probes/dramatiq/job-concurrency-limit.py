# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `ConcurrentRateLimiter` two messages run at a time over two workers, the rest are tried again."""

import os
import threading
import time

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.rate_limits import ConcurrentRateLimiter
from dramatiq.rate_limits.backends import RedisBackend

broker = RedisBroker(url=os.environ["REDIS_URL"])
dramatiq.set_broker(broker)
limit = ConcurrentRateLimiter(RedisBackend(url=os.environ["REDIS_URL"]), "api", limit=2)
lock, running, seen = threading.Lock(), [], []


@dramatiq.actor(max_retries=100, min_backoff=100, max_backoff=300)
def call(number):
    with limit.acquire():
        with lock:
            running.append(number)
            seen.append(len(running))
        time.sleep(0.5)
        with lock:
            running.remove(number)


def main() -> None:
    workers = [dramatiq.Worker(broker, worker_threads=3, worker_timeout=50) for _ in range(2)]
    for number in range(6):
        call.send(number)
    for worker in workers:
        worker.start()
    try:
        end = time.monotonic() + 40
        while len(seen) < 6:
            assert time.monotonic() < end, seen
            time.sleep(0.1)
    finally:
        for worker in workers:
            worker.stop()
    assert max(seen) == 2, seen
    print("six messages, six threads of two workers, at most", max(seen), "at a time")


if __name__ == "__main__":
    main()
