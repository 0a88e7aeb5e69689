# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""A BlackSheep route declares an integer segment, and letters there do not reach the handler."""

import asyncio

from blacksheep import Application, get
from blacksheep.testing import TestClient

app = Application()
received: list[object] = []


@get("/books/{int:book_id}")
async def show_book(book_id: int) -> dict[str, int]:
    received.append(book_id)
    return {"book_id": book_id}


async def main() -> None:
    await app.start()
    client = TestClient(app)
    number, letters = await client.get("/books/42"), await client.get("/books/abc")
    assert (number.status, letters.status) == (200, 404)
    assert received == [42] and type(received[0]) is int
    print("/books/42:", await number.json(), "- /books/abc:", letters.status)


asyncio.run(main())
