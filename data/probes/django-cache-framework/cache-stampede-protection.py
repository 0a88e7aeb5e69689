# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Ten threads that find nothing in Django's cache run the function of `get_or_set` ten times."""

import threading
from concurrent.futures import ThreadPoolExecutor

import django
from django.conf import settings
from django.core.cache import cache

settings.configure(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}})
django.setup()
calls = []
together = threading.Barrier(10)


def slow():
    calls.append(1)
    together.wait(timeout=20)
    return 4


def main() -> None:
    with ThreadPoolExecutor(10) as threads:
        results = list(threads.map(lambda _: cache.get_or_set("key", slow, timeout=60), range(10)))
    assert results == [4] * 10 and len(calls) == 10, calls
    print("ten callers, runs:", len(calls))


if __name__ == "__main__":
    main()
