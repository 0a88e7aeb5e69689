# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A value that one process stored with Django's cache is read by another from Redis."""

import os
import subprocess
import sys

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
    if sys.argv[1:]:
        return print(cache.get("key"))
    cache.set("key", "from the first")
    other = subprocess.run([sys.executable, __file__, "other"], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == "from the first", other.stdout
    print("the other process read:", other.stdout.strip())


if __name__ == "__main__":
    main()
