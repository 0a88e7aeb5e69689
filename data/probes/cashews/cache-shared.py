# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A value that one process stored with cashews is read by another from Redis."""

import asyncio
import os
import subprocess
import sys

from cashews import cache

cache.setup(os.environ["REDIS_URL"], secret="a long random secret")


async def main() -> None:
    if sys.argv[1:]:
        return print(await cache.get("key"))
    await cache.set("key", "from the first")
    other = subprocess.run([sys.executable, __file__, "other"], capture_output=True, text=True, check=True)
    await cache.close()
    assert other.stdout.strip() == "from the first", other.stdout
    print("the other process read:", other.stdout.strip())


if __name__ == "__main__":
    asyncio.run(main())
