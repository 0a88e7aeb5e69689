# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""Redis applies MULTI to EXEC as one block, and keeps the first change when the second command fails."""

import os

import redis


def main() -> None:
    with (
        redis.Redis.from_url(os.environ["REDIS_URL"]) as db,
        redis.Redis.from_url(os.environ["REDIS_URL"]) as other,
    ):
        db.set("balance", "a hundred")
        block = db.pipeline(transaction=True)
        block.rpush("entries", -150)
        block.decrby("balance", 150)
        before_commit = other.llen("entries")
        pushed, failure = block.execute(raise_on_error=False)
        after = other.llen("entries"), other.get("balance")
        assert before_commit == 0 and isinstance(failure, redis.ResponseError)
        assert (pushed, after) == (1, (1, b"a hundred")), (pushed, after)
        print(f"Redis {db.info()['redis_version']}: {failure}; what came before it stays: {after[0]}")


if __name__ == "__main__":
    main()
