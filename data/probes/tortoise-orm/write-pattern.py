# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM writes an object when its `save` is called, and gives two objects for one row."""

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    copies = fields.IntField(default=1)


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    await Book.create(title="Dune")
    book, same_row = await Book.get(title="Dune"), await Book.get(title="Dune")
    assert book is not same_row and book == same_row
    book.copies = 7
    assert (await Book.get(id=book.id)).copies == 1
    await book.save()
    stored = (await Book.get(id=book.id)).copies
    assert stored == 7 and same_row.copies == 1
    print("stored after save():", stored, "- the other object still has", same_row.copies)


run_async(main())
