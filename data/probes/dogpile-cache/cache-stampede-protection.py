# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `distributed_lock` ten callers in two processes run a function under dogpile.cache once."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from dogpile.cache import make_region
from redis import Redis

region = make_region().configure(
    "dogpile.cache.redis",
    expiration_time=60,
    arguments={"url": os.environ["REDIS_URL"], "distributed_lock": True, "thread_local_lock": False},
)
redis = Redis.from_url(os.environ["REDIS_URL"])


@region.cache_on_arguments()
def slow(number):
    redis.incr("runs")
    time.sleep(2)
    return number * 2


def main() -> None:
    with ThreadPoolExecutor(5) as threads:
        if not sys.argv[1:]:
            other = subprocess.Popen([sys.executable, __file__, "other"])
        results = list(threads.map(slow, [2] * 5))
    assert results == [4] * 5, results
    if not sys.argv[1:]:
        assert other.wait() == 0
        assert int(redis.get("runs")) == 1, redis.get("runs")
        print("ten callers in two processes, runs:", int(redis.get("runs")))


if __name__ == "__main__":
    main()
