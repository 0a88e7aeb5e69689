# /// script
# requires-python = ">=3.12"
# dependencies = ["aioresponses-ng", "aiohttp"]
# ///
"""aioresponses-ng answers a call of aiohttp to a fixed address, without a connection."""

import asyncio

import aiohttp
from aioresponses import aioresponses


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        with aioresponses() as mock:
            mock.get("https://shop.invalid/orders/7", status=201, payload={"id": 7})
            answer = await session.get("https://shop.invalid/orders/7")
            assert (answer.status, await answer.json()) == (201, {"id": 7}), answer
            print(answer.status, await answer.json())


asyncio.run(main())
