# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""dogpile.cache unpickles from Redis by default; with `json` as serializer it does not."""

import contextlib
import json
import os
import pickle
import sys

from dogpile.cache import make_region
from redis import Redis


def region(**options):
    arguments = {"url": os.environ["REDIS_URL"]}
    return make_region(**options).configure("dogpile.cache.redis", arguments=arguments)


class Evil:
    def __reduce__(self):
        return exec, ("import sys; sys.ran = True",)


def main() -> None:
    redis = Redis.from_url(os.environ["REDIS_URL"])
    default, guarded = region(), region(serializer=json.dumps, deserializer=json.loads)
    default.set("key", 1)
    metadata = redis.get("key").partition(b"|")[0]
    redis.set("key", metadata + b"|" + pickle.dumps(Evil()))
    with contextlib.suppress(Exception):
        guarded.get("key")
    assert not hasattr(sys, "ran")
    default.get("key")
    assert sys.ran
    print("a planted pickle: ran by default, did not run with JSON")


if __name__ == "__main__":
    main()
