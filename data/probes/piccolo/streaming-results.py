# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo's `batch` hands over the first rows of a query that has no end."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()


async def main() -> None:
    await Book.create_table()
    await Book.insert(*[Book(title=f"Book {i}") for i in range(250)])
    sizes = []
    async with await Book.objects().batch(batch_size=100) as batch:
        async for books in batch:
            sizes.append((len(books), type(books[0]).__name__))
    assert sizes == [(100, "Book"), (100, "Book"), (50, "Book")], sizes
    async with await Book.raw(ENDLESS).batch(batch_size=100) as batch:
        first = await anext(batch)
    assert [row["i"] for row in first] == list(range(1, 101)), first
    print("batches of objects:", sizes, "- first batch of an endless query:", len(first), "rows")


asyncio.run(main())
folder.cleanup()
