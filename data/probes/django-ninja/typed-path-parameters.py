# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""A Django Ninja path parameter annotated as int arrives as int, and letters there get a 422."""

from django.conf import settings
from django.http import HttpRequest

settings.configure()

from ninja import NinjaAPI  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()
received: list[object] = []


@api.get("/books/{book_id}")
def show_book(request: HttpRequest, book_id: int) -> dict[str, int]:
    received.append(book_id)
    return {"book_id": book_id}


client = TestClient(api)
number = client.get("/books/42")
letters = client.get("/books/abc")

assert number.status_code == 200 and letters.status_code == 422
assert received == [42] and type(received[0]) is int
print("/books/42:", number.json(), "- /books/abc:", letters.status_code, letters.json()["detail"][0]["loc"])
