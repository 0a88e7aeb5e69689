# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[redis]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""SAQ enqueues no second job with a key that is still waiting."""

import asyncio
import os

from saq import Queue

queue = Queue.from_url(os.environ["REDIS_URL"])


async def main() -> None:
    await queue.connect()
    first = await queue.enqueue("index", document=7, key="index-7")
    second = await queue.enqueue("index", document=7, key="index-7")
    waiting = await queue.count("queued")
    await queue.disconnect()
    assert first and second is None and waiting == 1, waiting
    print("the second call returned", second, "- waiting:", waiting)


if __name__ == "__main__":
    asyncio.run(main())
