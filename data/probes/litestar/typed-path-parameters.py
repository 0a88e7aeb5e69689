# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""A Litestar route declares an integer segment, and letters there do not reach the handler."""

from litestar import Litestar, get
from litestar.params import FromPath
from litestar.testing import TestClient

received: list[object] = []


@get("/books/{book_id:int}")
async def show_book(book_id: FromPath[int]) -> dict[str, int]:
    received.append(book_id)
    return {"book_id": book_id}


with TestClient(Litestar([show_book])) as client:
    number = client.get("/books/42")
    letters = client.get("/books/abc")

assert number.status_code == 200 and letters.status_code == 404
assert received == [42] and type(received[0]) is int
print("/books/42:", number.json(), "- /books/abc:", letters.status_code)
