# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM's `async for` reads all rows before it hands over the first object."""

from pypika_tortoise import CustomFunction
from tortoise import Tortoise, fields, run_async
from tortoise.functions import Function
from tortoise.models import Model

read: list[int] = []


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


class Seen(Function):
    database_func = CustomFunction("seen", ["key"])


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    async with Tortoise.get_connection("default").acquire_connection() as connection:
        await connection.create_function("seen", 1, lambda key: read.append(key) or key)
    await Book.bulk_create([Book(title=f"Book {i}") for i in range(2000)])

    async for book in Book.all().annotate(seen=Seen("id")):
        assert book.title == "Book 0"
        break
    assert len(read) == 2000, len(read)
    print(f"{len(read)} of 2000 rows read when the first object was handed over")


run_async(main())
