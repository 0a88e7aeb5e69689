# /// script
# requires-python = ">=3.11"
# dependencies = ["taskiq", "taskiq-redis", "taskiq-deduplication"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""`taskiq-deduplication` refuses a second sending of a Taskiq task while the first waits."""

import asyncio
import os

from redis import Redis
from taskiq_deduplication import DuplicateTaskError, RedisDeduplicationMiddleware
from taskiq_redis import RedisStreamBroker

broker = RedisStreamBroker(os.environ["REDIS_URL"])
broker.add_middlewares(RedisDeduplicationMiddleware(redis_url=os.environ["REDIS_URL"]))


@broker.task("index")
async def index(document: int) -> None:
    print("indexed", document)


async def main() -> None:
    await broker.startup()
    await index.kiq(document=7)
    try:
        await index.kiq(document=7)
    except DuplicateTaskError as error:
        waiting = Redis.from_url(os.environ["REDIS_URL"]).xlen("taskiq")
        assert waiting == 1, waiting
        print("waiting:", waiting, "- the second:", type(error).__name__)
    else:
        raise AssertionError("it was sent")
    finally:
        await broker.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
