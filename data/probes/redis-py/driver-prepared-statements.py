# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py sends each value as an argument with its length, so that nothing in it is read as a command."""

import os

import redis


def main() -> None:
    value = b"x\r\nDEL kept\r\n*1\r\n$8\r\nFLUSHALL\r\n"
    with redis.Redis.from_url(os.environ["REDIS_URL"]) as db:
        db.set("kept", "here")
        db.set("text", value)
        stored, kept = db.get("text"), db.get("kept")
    assert (stored, kept) == (value, b"here"), (stored, kept)
    print(f"redis-py {redis.__version__}: {value[:12]!r}… came back as it was, and the other key is there")


if __name__ == "__main__":
    main()
