# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py sends a hundred commands of a pipeline before it reads the first answer."""

import os

import redis


def reads(db: redis.Redis) -> int:
    return db.info("stats")["total_reads_processed"]


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"]) as db:
        start = reads(db)
        for n in range(100):
            db.incrby("sum", n)
        single = reads(db) - start
        pipe = db.pipeline(transaction=False)
        for n in range(100):
            pipe.incrby("sum", n)
        start = reads(db)
        answers = pipe.execute()
        piped = reads(db) - start
    assert answers[-1] == 9900 and single > 100 and piped < 10, (answers[-1], single, piped)
    print(f"the server read {single} times one by one, {piped} times with the pipeline")


if __name__ == "__main__":
    main()
