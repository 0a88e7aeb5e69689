# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM's `bulk_create` inserts a list in one call, but leaves the primary keys unset."""

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    books = [Book(title=f"Book {i}") for i in range(1000)]
    returned = await Book.bulk_create(books)
    stored = await Book.all().values_list("id", flat=True)
    assert len(stored) == len(set(stored)) == 1000
    assert returned is None and {book.pk for book in books} == {None}
    print(
        "stored keys:", min(stored), "to", max(stored), "- keys on the objects:", {book.pk for book in books}
    )


run_async(main())
