# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache[redis]", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""aiocache reads JSON from Redis by default: a planted pickle does not run."""

import asyncio
import contextlib
import json
import os
import pickle
import sys
import urllib
import urllib.parse

from aiocache import RedisCache
from redis import Redis

URL = urllib.parse.urlsplit(os.environ["REDIS_URL"])
REDIS = {"endpoint": URL.hostname, "port": URL.port}


class Evil:
    def __reduce__(self):
        return exec, ("import sys; sys.ran = True",)


async def main() -> None:
    redis = Redis.from_url(os.environ["REDIS_URL"])
    async with RedisCache(**REDIS) as cache:
        await cache.set("key", {"a": 1})
        stored = redis.get("key")
        redis.set("key", pickle.dumps(Evil(), protocol=0))
        with contextlib.suppress(Exception):
            await cache.get("key")
    assert json.loads(stored) == {"a": 1} and not hasattr(sys, "ran"), stored
    print("stored as", stored.decode(), "- the planted pickle did not run")


if __name__ == "__main__":
    asyncio.run(main())
