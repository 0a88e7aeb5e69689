# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Huey's `rate_limit` bounds the starts per time over all workers, and puts the rest off."""

import os
import time

from huey import RedisHuey

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])
starts = []


@huey.task(retries=20, retry_delay=1)
@huey.rate_limit("api", limit=2, per=2)
def call():
    starts.append(time.monotonic())


def main() -> None:
    consumer = huey.create_consumer(workers=4, initial_delay=0.01, max_delay=0.1)
    consumer.start()
    try:
        for _ in range(5):
            call()
        end = time.monotonic() + 40
        while len(starts) < 5:
            assert time.monotonic() < end, starts
            time.sleep(0.1)
        assert starts[4] - starts[0] > 2, starts
        print(f"five calls, two in two seconds: done after {starts[4] - starts[0]:.1f} s")
    finally:
        consumer.stop(graceful=True)


if __name__ == "__main__":
    main()
