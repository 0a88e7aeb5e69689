# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Huey passes a result along a pipeline, and calls the callback of a chord with the results of its group."""

import os

from huey import RedisHuey, chord

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])


@huey.task()
def add(a, b):
    return a + b


@huey.task()
def total(numbers):
    return sum(numbers)


def main() -> None:
    consumer = huey.create_consumer(workers=2, initial_delay=0.01, max_delay=0.1)
    consumer.start()
    try:
        chained = huey.enqueue(add.s(2, 3).then(add, 10)).get(blocking=True, timeout=20)[-1]
        members = [add.s(number, number) for number in range(4)]
        joined = huey.enqueue(chord(members, total)).get(blocking=True, timeout=20)
        assert (chained, joined) == (15, 12), (chained, joined)
        print("pipeline:", chained, "chord:", joined)
    finally:
        consumer.stop(graceful=True)


if __name__ == "__main__":
    main()
