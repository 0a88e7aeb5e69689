# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Django's cache takes a time to live per entry; the one with the shorter time is gone first."""

import os
import time

import django
from django.conf import settings
from django.core.cache import cache

settings.configure(
    CACHES={
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": os.environ["REDIS_URL"],
        }
    }
)
django.setup()


def main() -> None:
    cache.set("short", 1, timeout=1)
    cache.set("long", 1, timeout=60)
    before = [cache.get("short"), cache.get("long")]
    time.sleep(1.2)
    after = [cache.get("short"), cache.get("long")]
    assert (before, after) == ([1, 1], [None, 1]), (before, after)
    print("after 1.2 s:", *after)


if __name__ == "__main__":
    main()
