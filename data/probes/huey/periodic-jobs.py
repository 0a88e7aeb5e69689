# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# timeout = 150
# ///
"""A Huey consumer enqueues a task by its `crontab` rule, each minute here, and not one for three o'clock."""

import datetime
import os
import time

from huey import RedisHuey, crontab

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])
ticks, nights = [], []


@huey.periodic_task(crontab(minute="*"))
def tick():
    ticks.append(datetime.datetime.now())


@huey.periodic_task(crontab(minute="0", hour="3"))
def nightly():
    nights.append(datetime.datetime.now())


def main() -> None:
    consumer = huey.create_consumer(workers=2, initial_delay=0.01, max_delay=0.1)
    consumer.start()
    try:
        end = time.monotonic() + 100
        while len(ticks) < 2:
            assert time.monotonic() < end, ticks
            time.sleep(0.2)
        assert ticks[1].minute != ticks[0].minute
        assert all(night.hour == 3 for night in nights)
        rule = crontab(minute="0", hour="3")
        assert rule(datetime.datetime(2026, 1, 1, 3, 0)) and not rule(datetime.datetime(2026, 1, 1, 3, 1))
        print("run at", *(f"{tick:%H:%M:%S}" for tick in ticks))
    finally:
        consumer.stop(graceful=True)


if __name__ == "__main__":
    main()
