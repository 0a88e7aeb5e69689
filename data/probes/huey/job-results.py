# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Huey gives a task's return value, or its error, by the id of the task."""

import os

from huey import RedisHuey
from huey.exceptions import TaskException

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])


@huey.task()
def divide(a, b):
    return a // b


def main() -> None:
    consumer = huey.create_consumer(workers=2, initial_delay=0.01, max_delay=0.1)
    consumer.start()
    try:
        good, bad = divide(7, 2).id, divide(7, 0).id
        assert huey.result(good, blocking=True, timeout=20) == 3
        try:
            huey.result(bad, blocking=True, timeout=20)
        except TaskException as error:
            assert error.metadata["error"].startswith("ZeroDivisionError"), error.metadata
            print("results by id: 3 and", error.metadata["error"])
        else:
            raise AssertionError("no error")
    finally:
        consumer.stop(graceful=True)


if __name__ == "__main__":
    main()
