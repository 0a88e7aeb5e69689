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
import os

from channels_redis.core import RedisChannelLayer


async def main() -> None:
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
    assert kept == list(range(10)), kept
    print("sent 50, kept", len(kept), "without an error at the sender")


if __name__ == "__main__":
    asyncio.run(main())
