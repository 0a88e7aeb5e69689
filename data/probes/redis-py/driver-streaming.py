# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py goes through 50,000 keys with SCAN in batches, without holding them in memory."""

import os
import resource

import redis


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"]) as db:
        for first in range(0, 50_000, 500):
            db.mset({f"{n:01000d}": "" for n in range(first, first + 500)})
        start = megabytes()
        count = sum(1 for _ in db.scan_iter(count=500))
        streamed = megabytes() - start
        keys = db.keys()
        whole = megabytes() - start
    assert len(keys) == 50_000
    assert streamed < 15 < whole and count == 50_000, (streamed, whole, count)
    print(
        f"50 MB of keys: {streamed:.0f} MB more memory while streaming, {whole:.0f} MB when fetched at once"
    )


if __name__ == "__main__":
    main()
