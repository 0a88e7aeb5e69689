# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""django-redis drops all keys that match a pattern, and has no tags."""

import os

import django
from django.conf import settings
from django.core.cache import cache, caches

BACKEND = {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": os.environ["REDIS_URL"]}
settings.configure(CACHES={"default": BACKEND})
django.setup()


def main() -> None:
    cache.set_many({"product:1": "a", "product:2": "b", "user:1": "c"})
    dropped = cache.delete_pattern("product:*")
    left = [key for key in ("product:1", "product:2", "user:1") if cache.get(key)]
    assert (
        dropped == 2 and left == ["user:1"] and not [name for name in dir(caches["default"]) if "tag" in name]
    ), left
    print("dropped:", dropped, "- left:", *left)


if __name__ == "__main__":
    main()
