# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo's `batch` hands over the first objects of a view that has no end."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

ENDLESS = """
CREATE VIEW endless_book AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 'Book ' || i AS title FROM n
"""
folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()


class EndlessBook(Table, db=DB):
    title = Varchar()


async def main() -> None:
    await Book.create_table()
    await Book.insert(*[Book(title=f"Book {i}") for i in range(1, 2001)])
    sizes = []
    async with await Book.objects().batch(batch_size=100) as batch:
        async for books in batch:
            sizes.append(len(books))
    assert sizes == [100] * 20, sizes
    await EndlessBook.raw(ENDLESS)
    async with await EndlessBook.objects().batch(batch_size=100) as batch:
        first = await anext(batch)
    assert [book.title for book in first] == [f"Book {i}" for i in range(1, 101)], first
    kind = type(first[0]).__name__
    print(f"2000 rows in {len(sizes)} batches; of an endless view, {len(first)} {kind} objects")


asyncio.run(main())
folder.cleanup()
