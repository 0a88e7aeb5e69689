# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM's `bulk_create` with `on_conflict` inserts or updates in one statement."""

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model


class Stock(Model):
    id = fields.IntField(primary_key=True)
    isbn = fields.CharField(max_length=20, unique=True)
    copies = fields.IntField()


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    await Stock.create(isbn="978-0", copies=1)
    query = Stock.bulk_create(
        [Stock(isbn="978-0", copies=5), Stock(isbn="978-1", copies=2)],
        on_conflict=["isbn"],
        update_fields=["copies"],
    )
    await query
    assert "ON CONFLICT" in query.sql(), query.sql()
    rows = await Stock.all().order_by("isbn").values_list("isbn", "copies")
    assert rows == [("978-0", 5), ("978-1", 2)], rows
    print(rows, "with", query.sql())


run_async(main())
