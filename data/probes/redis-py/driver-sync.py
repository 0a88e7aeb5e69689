# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py answers a command in plain code, without an event loop."""

import asyncio
import os

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db:
        db.set("answer", 42)
        value = db.get("answer")
    try:
        asyncio.get_running_loop()
        loop = True
    except RuntimeError:
        loop = False
    assert value == "42" and not loop
    print(f"redis-py {redis.__version__}: {value}, no event loop")


if __name__ == "__main__":
    main()
