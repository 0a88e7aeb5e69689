# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""django-redis takes a time to live per entry, and tells what is left of it."""

import os
import time

import django
from django.conf import settings
from django.core.cache import cache

BACKEND = {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": os.environ["REDIS_URL"]}
settings.configure(CACHES={"default": BACKEND})
django.setup()


def main() -> None:
    cache.set("short", 1, timeout=1)
    cache.set("long", 1, timeout=60)
    before = [cache.get("short"), cache.get("long")]
    time.sleep(1.2)
    after = [cache.get("short"), cache.get("long")]
    assert (before, after) == ([1, 1], [None, 1]) and 50 < cache.ttl("long") <= 60, (before, after)
    print("after 1.2 s:", *after, "- left:", cache.ttl("long"), "s")


if __name__ == "__main__":
    main()
