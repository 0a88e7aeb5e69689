# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM numbers rows within groups only with a term of the query builder below it."""

from pypika_tortoise import Order, Table
from pypika_tortoise.analytics import RowNumber
from tortoise import Tortoise, fields, run_async
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    genre = fields.CharField(max_length=20)
    price = fields.IntField()


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    for genre, price in [("sf", 9), ("sf", 12), ("art", 40)]:
        await Book.create(genre=genre, price=price)
    table = Table("book")
    rank = RowNumber().over(table.genre).orderby(table.price, order=Order.desc)
    query = Book.all().annotate(rank=rank).order_by("genre", "rank")
    rows = await query.values_list("genre", "price", "rank")
    assert rows == [("art", 40, 1), ("sf", 12, 1), ("sf", 9, 2)], rows
    assert type(rank).__module__.startswith("pypika_tortoise.")
    print(rows, "with", f"{type(rank).__module__}.{type(rank).__name__}")


run_async(main())
