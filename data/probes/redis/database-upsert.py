# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""Redis counts a visit with one HINCRBY, whether the field exists or not."""

import os

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db:
        for page in ["/", "/about", "/", "/"]:
            db.hincrby("visits", page)
        counts = db.hgetall("visits")
        assert counts == {"/": "3", "/about": "1"}, counts
        print(f"Redis {db.info()['redis_version']}: {counts}")


if __name__ == "__main__":
    main()
