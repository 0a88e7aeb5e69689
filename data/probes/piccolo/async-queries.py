# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo awaits queries and a transaction on an asyncio driver while other tasks run."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
    " SELECT count(*) AS c FROM n"
)
folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()


async def main() -> None:
    await Book.create_table()
    slow = asyncio.create_task(Book.raw(SLOW).run())
    ticks = 0
    while not slow.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert await slow == [{"c": 1_000_000}] and ticks > 5, ticks
    try:
        async with DB.transaction():
            await Book(title="Undone").save()
            assert await Book.count() == 1
            raise RuntimeError("undo")
    except RuntimeError:
        pass
    async with DB.transaction():
        await Book(title="Dune").save()
    titles = [book.title for book in await Book.objects()]
    assert titles == ["Dune"], titles
    print("kept:", titles, "-", ticks, "loop turns during one query")


asyncio.run(main())
folder.cleanup()
