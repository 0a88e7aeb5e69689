# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""django-redis has a lock in Redis that the caller places; with it ten threads run a function once."""

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import django
from django.conf import settings
from django.core.cache import cache

BACKEND = {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": os.environ["REDIS_URL"]}
settings.configure(CACHES={"default": BACKEND})
django.setup()
calls = []


def slow():
    calls.append(1)
    time.sleep(0.3)
    return 4


def guarded(_):
    with cache.lock("key-lock", timeout=20):
        return cache.get_or_set("key", slow, timeout=60)


def main() -> None:
    together = threading.Barrier(10)

    def bare(_):
        together.wait(timeout=20)
        return cache.get_or_set("bare", slow, timeout=60)

    with ThreadPoolExecutor(10) as threads:
        results = list(threads.map(bare, range(10)))
        without = len(calls)
        results += threads.map(guarded, range(10))
    assert results == [4] * 20 and without > 1 and len(calls) == without + 1, (without, calls)
    print("runs without the lock:", without, "- with it:", len(calls) - without)


if __name__ == "__main__":
    main()
