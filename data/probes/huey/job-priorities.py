# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`PriorityRedisHuey` runs the waiting task with the higher priority first."""

import os
import time

from huey import PriorityRedisHuey

huey = PriorityRedisHuey("tasks", url=os.environ["REDIS_URL"])
order = []


@huey.task()
def note(word):
    order.append(word)


def main() -> None:
    for word, priority in (("newsletter", 1), ("invoice", 5), ("password", 9)):
        note(word, priority=priority)
    consumer = huey.create_consumer(workers=1)
    consumer.start()
    try:
        end = time.monotonic() + 30
        while len(order) < 3:
            assert time.monotonic() < end
            time.sleep(0.1)
    finally:
        consumer.stop(graceful=True)
    assert order == ["password", "invoice", "newsletter"], order
    print("run in the order", *order)


if __name__ == "__main__":
    main()
