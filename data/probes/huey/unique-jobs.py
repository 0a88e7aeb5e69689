# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Huey stores the same call twice; `lock_task` keeps the second from running while the first does."""

import os
import time

from huey import RedisHuey
from huey.exceptions import TaskException

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])


@huey.task()
@huey.lock_task("index-7")
def index(document):
    time.sleep(1)
    return "indexed"


def main() -> None:
    calls = [index(7), index(7)]
    assert huey.pending_count() == 2
    consumer = huey.create_consumer(workers=2)
    consumer.start()
    outcomes = []
    try:
        for call in calls:
            try:
                outcomes.append(call.get(blocking=True, timeout=20))
            except TaskException as error:
                outcomes.append(error.metadata["error"].partition("(")[0])
    finally:
        consumer.stop(graceful=True)
    assert sorted(outcomes) == ["TaskLockedException", "indexed"], outcomes
    print("two stored; outcomes:", *sorted(outcomes))


if __name__ == "__main__":
    main()
