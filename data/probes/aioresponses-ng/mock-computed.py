# /// script
# requires-python = ">=3.12"
# dependencies = ["aioresponses-ng", "aiohttp"]
# ///
"""aioresponses-ng computes an answer from the request with a function."""

import asyncio
import re

import aiohttp
from aioresponses import CallbackResult, aioresponses


async def main() -> None:
    def pay(url: object, **options: object) -> CallbackResult:
        return CallbackResult(status=201, payload={"paid": options["json"]["amount"], "path": url.path})

    async with aiohttp.ClientSession() as session:
        with aioresponses() as mock:
            mock.post(re.compile(r"^https://shop\.invalid/orders/\d+$"), callback=pay)
            answer = await session.post("https://shop.invalid/orders/7", json={"amount": 12})
            assert await answer.json() == {"paid": 12, "path": "/orders/7"}, answer
            print(await answer.json())


asyncio.run(main())
