# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache", "redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A value that one process stored with dogpile.cache is read by another from Redis."""

import os
import subprocess
import sys

from dogpile.cache import make_region

region = make_region().configure(
    "dogpile.cache.redis",
    expiration_time=60,
    arguments={"url": os.environ["REDIS_URL"], "distributed_lock": True, "thread_local_lock": False},
)


def main() -> None:
    if sys.argv[1:]:
        return print(region.get("key"))
    region.set("key", "from the first")
    other = subprocess.run([sys.executable, __file__, "other"], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == "from the first", other.stdout
    print("the other process read:", other.stdout.strip())


if __name__ == "__main__":
    main()
