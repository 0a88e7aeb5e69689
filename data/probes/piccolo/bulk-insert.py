# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo's `insert` writes a list in one statement and sets the primary keys."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")), log_queries=False)


class Book(Table, db=DB):
    title = Varchar()


async def main() -> None:
    await Book.create_table()
    books = [Book(title=f"Book {i}") for i in range(1000)]
    query = Book.insert(*books)
    await query
    stored = {row["id"]: row["title"] for row in await Book.select(Book.id, Book.title)}
    assert len(query.querystrings) == 1 and len(stored) == 1000
    assert {book.id: book.title for book in books} == stored
    print(f"1000 objects, {len(query.querystrings)} INSERT statement, keys {min(stored)} to {max(stored)}")


asyncio.run(main())
folder.cleanup()
