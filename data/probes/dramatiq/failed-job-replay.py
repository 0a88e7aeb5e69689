# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Dramatiq moves a message that used up its tries, with its arguments, to a dead-letter queue."""

import os

import dramatiq
from dramatiq.brokers.redis import RedisBroker

broker = RedisBroker(url=os.environ["REDIS_URL"])
dramatiq.set_broker(broker)


@dramatiq.actor(max_retries=0)
def pay(order):
    raise OSError("bank is down")


def main() -> None:
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    try:
        pay.send(7)
        broker.join("default", timeout=30_000)
    finally:
        worker.stop()
    (data,) = broker.client.hvals("dramatiq:default.XQ.msgs")
    dead = dramatiq.Message.decode(data)
    assert (dead.actor_name, dead.args) == ("pay", (7,)), dead
    print("in default.XQ:", dead.actor_name, dead.args, "- to be enqueued anew by hand")


if __name__ == "__main__":
    main()
