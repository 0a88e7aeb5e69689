# /// script
# requires-python = ">=3.11"
# dependencies = ["channels-redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""channels-redis delivers to the members of a group, and to no other channel."""

import asyncio
import os

from channels_redis.core import RedisChannelLayer


async def main() -> None:
    layer = RedisChannelLayer(hosts=[{"address": os.environ["REDIS_URL"], "socket_timeout": None}])
    ada, bob = await layer.new_channel(), await layer.new_channel()
    await layer.group_add("chess", ada)
    await layer.group_send("chess", {"type": "said", "words": "hello"})
    heard = await asyncio.wait_for(layer.receive(ada), 10)
    try:
        other = await asyncio.wait_for(layer.receive(bob), 1)
    except TimeoutError:
        other = None
    await layer.close_pools()
    assert heard["words"] == "hello" and other is None, (heard, other)
    print("member:", heard["words"], "- other:", other)


if __name__ == "__main__":
    asyncio.run(main())
