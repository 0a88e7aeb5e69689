# /// script
# requires-python = ">=3.11"
# dependencies = ["aiocache[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A value that one process stored with aiocache is read by another from Redis."""

import asyncio
import os
import subprocess
import sys
import urllib
import urllib.parse

from aiocache import RedisCache

URL = urllib.parse.urlsplit(os.environ["REDIS_URL"])
REDIS = {"endpoint": URL.hostname, "port": URL.port}


async def main() -> None:
    async with RedisCache(**REDIS) as cache:
        if sys.argv[1:]:
            return print(await cache.get("key"))
        await cache.set("key", "from the first")
        command = [sys.executable, __file__, "other"]
        other = subprocess.run(command, capture_output=True, text=True, check=True)
        assert other.stdout.strip() == "from the first", other.stdout
        print("the other process read:", other.stdout.strip())


if __name__ == "__main__":
    asyncio.run(main())
