# /// script
# requires-python = ">=3.11"
# dependencies = ["channels-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Of messages to a group, channels-redis keeps `capacity` for a slow consumer, and drops the rest."""

import asyncio
import contextlib
import logging
import os

from channels_redis.core import RedisChannelLayer


async def main() -> None:
    lines = []
    log = logging.getLogger("channels_redis.core")
    log.setLevel(logging.INFO)
    log.addFilter(lambda record: lines.append(record.getMessage()))
    layer = RedisChannelLayer(
        hosts=[{"address": os.environ["REDIS_URL"], "socket_timeout": None}], capacity=10
    )
    slow = await layer.new_channel()
    await layer.group_add("news", slow)
    for number in range(50):
        await layer.group_send("news", {"type": "headline", "number": number})
    kept = []
    with contextlib.suppress(TimeoutError):
        while True:
            kept.append((await asyncio.wait_for(layer.receive(slow), 1))["number"])
    await layer.close_pools()
    assert kept == list(range(10)) and len(lines) == 40 and "over capacity" in lines[0], (kept, lines)
    print("sent 50, kept", len(kept), "- no error,", len(lines), "lines at level INFO")


if __name__ == "__main__":
    asyncio.run(main())
