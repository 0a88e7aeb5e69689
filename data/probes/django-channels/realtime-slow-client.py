# /// script
# requires-python = ">=3.11"
# dependencies = ["channels"]
# ///
"""Channels' in-memory layer keeps `capacity` messages for a slow consumer, and drops the rest."""

import asyncio
import contextlib

from channels.layers import InMemoryChannelLayer


async def main() -> None:
    layer = InMemoryChannelLayer(capacity=10)
    slow = await layer.new_channel()
    await layer.group_add("news", slow)
    for number in range(50):
        await layer.group_send("news", {"type": "headline", "number": number})
    kept = []
    with contextlib.suppress(TimeoutError):
        while True:
            kept.append((await asyncio.wait_for(layer.receive(slow), 1))["number"])
    assert kept == list(range(10)), kept
    print("sent 50, kept", len(kept), "without an error at the sender")


if __name__ == "__main__":
    asyncio.run(main())
