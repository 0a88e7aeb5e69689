# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-httpserver", "aiohttp"]
# ///
"""pytest-httpserver answers aiohttp on an address of its own, to which the program must be pointed."""

import asyncio

import aiohttp
from pytest_httpserver import HTTPServer


async def main(url: str) -> dict[str, int]:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return await response.json()


with HTTPServer(host="127.0.0.1", port=0) as server:
    server.expect_request("/orders/7").respond_with_json({"id": 7})
    url = server.url_for("/orders/7")
    answer = asyncio.run(main(url))
assert answer == {"id": 7} and url.startswith("http://127.0.0.1:"), answer
print(answer, "from a server on", url.rsplit(":", 1)[0])
