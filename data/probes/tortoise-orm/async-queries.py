# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM awaits queries and a transaction on an asyncio driver while other tasks run."""

import asyncio

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model
from tortoise.transactions import in_transaction

SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
    " SELECT count(*) AS c FROM n"
)


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    slow = asyncio.create_task(Tortoise.get_connection("default").execute_query_dict(SLOW))
    ticks = 0
    while not slow.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert await slow == [{"c": 1_000_000}] and ticks > 5, ticks
    try:
        async with in_transaction():
            await Book.create(title="Undone")
            assert await Book.all().count() == 1
            raise RuntimeError("undo")
    except RuntimeError:
        pass
    async with in_transaction():
        await Book.create(title="Dune")
    titles = [book.title for book in await Book.all()]
    assert titles == ["Dune"], titles
    print("kept:", titles, "-", ticks, "loop turns during one query")


run_async(main())
