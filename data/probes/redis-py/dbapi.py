# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
# ///
"""redis-py has neither the globals of DB-API 2.0 nor cursors: each command is a method."""

import redis


def main() -> None:
    names = ("apilevel", "paramstyle", "threadsafety", "connect", "Error")
    missing = [name for name in names if not hasattr(redis, name)]
    assert missing == list(names), missing
    assert not hasattr(redis.Redis, "cursor") and callable(redis.Redis.hset)
    print(f"redis-py {redis.__version__}: no {', '.join(missing)}")


if __name__ == "__main__":
    main()
