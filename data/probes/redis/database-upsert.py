# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""Redis counts with one HINCRBY, whether the field exists or not; a whole row takes one EVAL of a script."""

import os

import redis

UPSERT = """
if redis.call('EXISTS', KEYS[1]) == 1 then return redis.call('HINCRBY', KEYS[1], 'visits', 1) end
return redis.call('HSET', KEYS[1], 'title', ARGV[1], 'visits', 1)
"""


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db:
        for page in ["/", "/about", "/", "/"]:
            db.hincrby("visits", page)
        counts = db.hgetall("visits")
        assert counts == {"/": "3", "/about": "1"}, counts
        for title in ["Home", "Start"]:
            db.eval(UPSERT, 1, "page:/", title)
        row = db.hgetall("page:/")
        assert row == {"title": "Home", "visits": "2"}, row
        print(f"Redis {db.info()['redis_version']}: {counts}; by a script: {row}")


if __name__ == "__main__":
    main()
