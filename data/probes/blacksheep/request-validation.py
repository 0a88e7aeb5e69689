# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep", "pydantic"]
# ///
"""BlackSheep validates a JSON body against a Pydantic model and names the wrong field in a 400."""

import asyncio

from blacksheep import Application, FromJSON, post
from blacksheep.testing import JSONContent, TestClient
from pydantic import BaseModel

app = Application()


class Book(BaseModel):
    title: str
    pages: int


handled: list[Book] = []


@post("/books")
async def add_book(book: FromJSON[Book]) -> Book:
    handled.append(book.value)
    return book.value


async def main() -> None:
    await app.start()
    client = TestClient(app)
    good = await client.post("/books", content=JSONContent({"title": "Emma", "pages": 474}))
    bad = await client.post("/books", content=JSONContent({"title": "Emma", "pages": "many"}))
    problems = await bad.json()
    assert good.status == 200 and handled == [Book(title="Emma", pages=474)]
    assert bad.status == 400 and [problem["loc"] for problem in problems] == [["pages"]]
    print(bad.status, problems)


asyncio.run(main())
