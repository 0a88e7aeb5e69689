# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py gives bytes or text, in dictionaries of names that it does not know."""

import os

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"]) as db:
        db.hset("item", mapping={"name": "pen", "price": 2})
        raw = db.hgetall("item")
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db:
        text = db.hgetall("item")
    assert raw == {b"name": b"pen", b"price": b"2"} and text == {"name": "pen", "price": "2"}
    print(f"redis-py {redis.__version__}: {raw}, or {text}: the number comes back as text")


if __name__ == "__main__":
    main()
