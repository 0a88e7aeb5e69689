# /// script
# requires-python = ">=3.12"
# dependencies = ["aioresponses-ng", "aiohttp"]
# ///
"""aioresponses-ng refuses a request that was not prepared, instead of letting it out."""

import asyncio

import aiohttp
from aioresponses import aioresponses


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        with aioresponses() as mock:
            mock.get("https://shop.invalid/orders/7")
            try:
                await session.post("https://shop.invalid/orders/7")
            except aiohttp.ClientConnectionError as error:
                assert "Connection refused: POST" in str(error), error
                print(error)
            else:
                raise AssertionError("it was let out")


asyncio.run(main())
