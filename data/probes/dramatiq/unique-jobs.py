# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Dramatiq stores a second message with the id of one that waits, and runs both."""

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
    for _ in range(2):
        broker.enqueue(message)
    waiting = broker.client.llen("dramatiq:default")
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    try:
        broker.join("default", timeout=30_000)
    finally:
        worker.stop()
    options = {name for middleware in broker.middleware for name in middleware.actor_options}
    assert waiting == 2 and indexed == [7, 7], (waiting, indexed)
    assert not [name for name in options if "uniq" in name or "key" in name], options
    print(
        "one message enqueued twice: waiting", waiting, "runs", len(indexed), "- options:", *sorted(options)
    )


if __name__ == "__main__":
    main()
