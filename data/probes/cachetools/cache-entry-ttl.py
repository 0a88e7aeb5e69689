# /// script
# requires-python = ">=3.11"
# dependencies = ["cachetools"]
# ///
"""`TLRUCache` takes a time to live per entry; the one with the shorter time is gone first."""

import time

from cachetools import TLRUCache


def main() -> None:
    cache = TLRUCache(maxsize=10, ttu=lambda key, value, now: now + value, timer=time.monotonic)
    cache["short"], cache["long"] = 0.5, 60
    assert "short" in cache and "long" in cache
    time.sleep(0.7)
    assert "short" not in cache and "long" in cache, list(cache)
    print("after 0.7 s:", *cache)


if __name__ == "__main__":
    main()
