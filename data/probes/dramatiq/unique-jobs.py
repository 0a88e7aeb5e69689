# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Dramatiq stores and runs two messages with the same id."""

import os

import dramatiq
from dramatiq.brokers.redis import RedisBroker

broker = RedisBroker(url=os.environ["REDIS_URL"])
dramatiq.set_broker(broker)
indexed = []


@dramatiq.actor
def index(document):
    indexed.append(document)


def main() -> None:
    message = index.message(7)
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    try:
        for _ in range(2):
            broker.enqueue(message)
            broker.join("default", timeout=30_000)
    finally:
        worker.stop()
    options = {name for middleware in broker.middleware for name in middleware.actor_options}
    assert indexed == [7, 7] and not [name for name in options if "uniq" in name or "key" in name], options
    print("one message enqueued twice ran", len(indexed), "times; options:", *sorted(options))


if __name__ == "__main__":
    main()
