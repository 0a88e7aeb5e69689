# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Dramatiq runs a failing actor again after delays that grow between `min_backoff` and `max_backoff`."""

import itertools
import os
import time

import dramatiq
from dramatiq.brokers.redis import RedisBroker

broker = RedisBroker(url=os.environ["REDIS_URL"])
dramatiq.set_broker(broker)
starts = []


@dramatiq.actor(max_retries=3, min_backoff=300, max_backoff=60_000)
def flaky():
    starts.append(time.monotonic())
    raise OSError("down")


def main() -> None:
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    try:
        flaky.send()
        broker.join("default", timeout=60_000)
    finally:
        worker.stop()
    gaps = [after - before for before, after in itertools.pairwise(starts)]
    assert len(gaps) == 3 and gaps[2] > gaps[0] and sum(gaps) > 0.3 * 7, gaps
    print("four tries, then dead; seconds between them:", *(f"{gap:.1f}" for gap in gaps))


if __name__ == "__main__":
    main()
