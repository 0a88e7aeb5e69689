# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee[aiosqlite]"]
# ///
"""Peewee awaits queries and a transaction on an asyncio driver while other tasks run."""

import asyncio
import tempfile
from pathlib import Path

from peewee import CharField
from playhouse.pwasyncio import AsyncSqliteDatabase

SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n"
)
folder = tempfile.TemporaryDirectory()
db = AsyncSqliteDatabase(str(Path(folder.name, "shop.db")))


class Book(db.Model):
    title = CharField()


async def main() -> None:
    async with db:
        await db.acreate_tables([Book])
        slow = asyncio.create_task(db.aexecute_sql(SLOW))
        ticks = 0
        while not slow.done():
            await asyncio.sleep(0.001)
            ticks += 1
        assert (await slow).fetchone() == (1_000_000,) and ticks > 5, ticks
        try:
            async with db.atomic():
                await Book.acreate(title="Undone")
                assert await db.count(Book.select()) == 1
                raise RuntimeError("undo")
        except RuntimeError:
            pass
        async with db.atomic():
            await Book.acreate(title="Dune")
        titles = [book.title for book in await Book.select().aexecute()]
    assert titles == ["Dune"], titles
    print("kept:", titles, "-", ticks, "loop turns during one query")
    await db.close_pool()


asyncio.run(main())
folder.cleanup()
