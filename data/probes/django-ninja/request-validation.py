# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja validates a JSON body against a schema and names the wrong field in a 422."""

from django.conf import settings
from django.http import HttpRequest

settings.configure()

from ninja import NinjaAPI, Schema  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()


class Book(Schema):
    title: str
    pages: int


handled: list[Book] = []


@api.post("/books")
def add_book(request: HttpRequest, book: Book) -> Book:
    handled.append(book)
    return book


client = TestClient(api)
good = client.post("/books", json={"title": "Emma", "pages": 474})
bad = client.post("/books", json={"title": "Emma", "pages": "many"})

assert good.status_code == 200 and handled == [Book(title="Emma", pages=474)]
assert bad.status_code == 422
assert [problem["loc"] for problem in bad.json()["detail"]] == [["body", "book", "pages"]]
print(bad.status_code, bad.json()["detail"])
