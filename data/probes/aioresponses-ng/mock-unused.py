# /// script
# requires-python = ">=3.12"
# dependencies = ["aioresponses-ng", "aiohttp"]
# ///
"""aioresponses-ng does not notice that an answer that was prepared was never asked for."""

import asyncio

from aioresponses import aioresponses


async def main() -> None:
    with aioresponses() as mock:
        mock.get("https://shop.invalid/orders/7")
    assert mock.requests == {}, mock.requests
    mock.assert_not_called()
    print("left without an error; mock.assert_called() is for the test to call")


asyncio.run(main())
