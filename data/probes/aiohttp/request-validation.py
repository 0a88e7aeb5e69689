# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-pydantic"]
# ///
"""The package aiohttp-pydantic validates a JSON body against a model and names the wrong field in a 400."""

import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp_pydantic import PydanticView
from pydantic import BaseModel


class Book(BaseModel):
    title: str
    pages: int


handled: list[Book] = []


class BookView(PydanticView):
    async def post(self, book: Book) -> web.Response:
        handled.append(book)
        return web.json_response(book.model_dump())


async def main() -> None:
    app = web.Application()
    app.router.add_view("/books", BookView)
    async with TestClient(TestServer(app)) as client:
        good = await client.post("/books", json={"title": "Emma", "pages": 474})
        bad = await client.post("/books", json={"title": "Emma", "pages": "many"})
        problems = await bad.json()
    assert good.status == 200 and handled == [Book(title="Emma", pages=474)]
    assert bad.status == 400 and [problem["loc"] for problem in problems] == [["pages"]]
    print(bad.status, problems)


asyncio.run(main())
