# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Dramatiq's `pipeline` passes results on, and the callback of a `group` runs after all of it."""

import os

import dramatiq
from dramatiq import group, pipeline
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import GroupCallbacks
from dramatiq.rate_limits.backends import RedisBackend as RateLimiterBackend
from dramatiq.results import Results
from dramatiq.results.backends import RedisBackend

backend = RedisBackend(url=os.environ["REDIS_URL"])
broker = RedisBroker(url=os.environ["REDIS_URL"])
broker.add_middleware(Results(backend=backend))
broker.add_middleware(GroupCallbacks(RateLimiterBackend(url=os.environ["REDIS_URL"])))
dramatiq.set_broker(broker)
done = []


@dramatiq.actor(store_results=True)
def add(a, b):
    done.append("add")
    return b + a


@dramatiq.actor
def merge():
    done.append("merge")


def main() -> None:
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    try:
        chained = pipeline([add.message(2, 3), add.message(10)]).run().get_result(block=True, timeout=20_000)
        parts = group(add.message(number, number) for number in range(4))
        parts.add_completion_callback(merge.message())
        parts.run()
        broker.join("default", timeout=30_000)
    finally:
        worker.stop()
    assert chained == 15 and done == ["add"] * 6 + ["merge"], (chained, done)
    print("pipeline:", chained, "- group:", *done[2:])


if __name__ == "__main__":
    main()
