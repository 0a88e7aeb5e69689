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
        redis.Redis.from_url(os.environ["REDIS_URL"], single_connection_client=True) as db,
        redis.Redis.from_url(os.environ["REDIS_URL"]) as other,
    ):
        db.set("balance", "a hundred")
        # By hand, because redis-py's pipeline sends nothing before it executes.
        queued = [db.execute_command(*command) for command in (["MULTI"], ["RPUSH", "entries", -150])]
        queued.append(db.execute_command("DECRBY", "balance", 150))
        before_commit = other.llen("entries")
        pushed, failure = db.execute_command("EXEC")
        after = other.llen("entries"), other.get("balance")
        assert queued[1:] == [b"QUEUED", b"QUEUED"] and before_commit == 0, (queued, before_commit)
        assert isinstance(failure, redis.ResponseError)
        assert (pushed, after) == (1, (1, b"a hundred")), (pushed, after)
        print(f"Redis {db.info()['redis_version']}: {failure}; what came before it stays: {after[0]}")


if __name__ == "__main__":
    main()
