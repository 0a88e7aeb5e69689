# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp's session ends a request after five minutes in total, without an option."""

import asyncio
import socket

import aiohttp

silent = socket.create_server(("127.0.0.1", 0))  # accepts and never answers
url = f"http://127.0.0.1:{silent.getsockname()[1]}/"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        default = session.timeout
    assert default.total == 300, default
    # The same setting, lowered so that this program ends soon.
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=1)) as session:
        try:
            await session.get(url)
        except TimeoutError as error:
            print("default:", default, "| lowered to 1 s:", type(error).__name__)
        else:
            raise AssertionError("the call returned")


asyncio.run(main())
