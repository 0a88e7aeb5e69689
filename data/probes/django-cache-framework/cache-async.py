# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`await cache.aget` of Django's Redis backend runs the blocking client in a thread."""

import asyncio
import os
import threading

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
threads = set()


async def main() -> None:
    await cache.aset("key", 1)
    client = cache._cache.get_client(None, write=False)
    plain = type(client).execute_command

    def note(self, *arguments, **options):
        threads.add(threading.current_thread() is threading.main_thread())
        return plain(self, *arguments, **options)

    type(client).execute_command = note
    value = await cache.aget("key")
    assert value == 1 and threads == {False}, (value, threads)
    print("read", value, "- the client ran in the thread of the loop:", *threads)


if __name__ == "__main__":
    asyncio.run(main())
