# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM's transaction inside another is a savepoint: an inner error undoes the inner writes only."""

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model
from tortoise.transactions import in_transaction


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    async with in_transaction():
        await Book.create(title="outer")
        try:
            async with in_transaction():
                await Book.create(title="inner")
                assert await Book.all().count() == 2
                raise ValueError("undo the inner block")
        except ValueError:
            pass
        await Book.create(title="after")

    titles = await Book.all().order_by("id").values_list("title", flat=True)
    assert titles == ["outer", "after"], titles
    print("committed:", titles)


run_async(main())
