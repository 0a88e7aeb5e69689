# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews[redis]", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""cashews unpickles from Redis by default; with `secret` it refuses what is not signed."""

import asyncio
import contextlib
import os
import pickle
import sys

from cashews import Cache
from redis import Redis


class Evil:
    def __reduce__(self):
        return exec, ("import sys; sys.ran = True",)


async def main() -> None:
    redis = Redis.from_url(os.environ["REDIS_URL"])
    default, guarded = Cache(), Cache()
    default.setup(os.environ["REDIS_URL"])
    guarded.setup(os.environ["REDIS_URL"], secret="a long random secret")
    planted = pickle.dumps(Evil())
    redis.set("key", planted)
    with contextlib.suppress(Exception):
        await guarded.get("key")
    assert not hasattr(sys, "ran")
    redis.set("key", planted)
    await default.get("key")
    await default.close()
    await guarded.close()
    assert hasattr(sys, "ran")
    print("a planted pickle: ran by default, did not run with a secret")


if __name__ == "__main__":
    asyncio.run(main())
