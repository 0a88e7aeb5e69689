# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""Redis refuses the second of two transactions that both WATCH what they read: no write skew."""

import os

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db:
        db.mset({"ann": "on call", "bob": "on call"})
        ann, bob = db.pipeline(), db.pipeline()
        for block in (ann, bob):
            block.watch("ann", "bob")
            assert block.mget("ann", "bob") == ["on call", "on call"]
            block.multi()
        ann.set("ann", "off").execute()
        try:
            bob.set("bob", "off").execute()
            failure = ""
        except redis.WatchError as error:
            failure = str(error)
        assert failure and db.mget("ann", "bob") == ["off", "on call"]
        print(f"Redis {db.info()['redis_version']}: bob stays on call: {failure}")


if __name__ == "__main__":
    main()
