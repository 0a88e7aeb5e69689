# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Huey runs a failing task again after delays that `retry_backoff` multiplies, up to `retries`."""

import os
import time

from huey import RedisHuey

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])
starts = []


@huey.task(retries=2, retry_delay=1, retry_backoff=3)
def flaky():
    starts.append(time.monotonic())
    raise OSError("down")


def main() -> None:
    consumer = huey.create_consumer(workers=2, initial_delay=0.01, max_delay=0.1)
    consumer.start()
    try:
        flaky()
        end = time.monotonic() + 40
        while len(starts) < 3 or huey.scheduled_count() or huey.pending_count():
            assert time.monotonic() < end, starts
            time.sleep(0.1)
        first, second = starts[1] - starts[0], starts[2] - starts[1]
        assert 1 <= first < 3 <= second, starts
        print(f"three tries, {first:.1f} s and {second:.1f} s apart, nothing left")
    finally:
        consumer.stop(graceful=True)


if __name__ == "__main__":
    main()
