# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Of a Huey task that used up its retries only the error is left, not the arguments."""

import os

from huey import RedisHuey
from huey.exceptions import TaskException
from redis import Redis

huey = RedisHuey("tasks", url=os.environ["REDIS_URL"])


@huey.task()
def pay(order):
    raise OSError("bank is down")


def main() -> None:
    consumer = huey.create_consumer(workers=2, initial_delay=0.01, max_delay=0.1)
    consumer.start()
    try:
        result = pay("order-4711")
        try:
            result.get(blocking=True, timeout=20, preserve=True)
        except TaskException as error:
            assert "bank is down" in error.metadata["error"]
        assert huey.pending() == huey.scheduled() == []
        redis = Redis.from_url(os.environ["REDIS_URL"])
        kept = [
            redis.dump(key) if redis.type(key) != b"hash" else b"".join(redis.hvals(key))
            for key in redis.scan_iter()
        ]
        assert kept and not [value for value in kept if b"order-4711" in value], kept
        print("left in Redis:", *redis.keys())
    finally:
        consumer.stop(graceful=True)


if __name__ == "__main__":
    main()
