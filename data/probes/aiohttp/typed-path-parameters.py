# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""An aiohttp route matches digits by pattern, but the handler receives them as text."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

received: list[object] = []


async def show_book(request: web.Request) -> web.Response:
    received.append(request.match_info["book_id"])
    return web.json_response(request.match_info["book_id"])


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get(r"/books/{book_id:\d+}", show_book)])
    async with TestClient(TestServer(app)) as client:
        number, letters = await client.get("/books/42"), await client.get("/books/abc")
    assert (number.status, letters.status) == (200, 404)
    assert received == ["42"], "the segment is converted now"
    print("/books/42:", received, "- /books/abc:", letters.status)


asyncio.run(main())
