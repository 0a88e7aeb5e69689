# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo writes an object when its `save` is called, and gives two objects for one row."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Integer, Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()
    copies = Integer(default=1)


async def main() -> None:
    await Book.create_table()
    await Book(title="Dune").save()
    book = await Book.objects().get(Book.title == "Dune")
    same_row = await Book.objects().get(Book.title == "Dune")
    assert book and same_row and book is not same_row
    book.copies = 7
    assert await Book.select(Book.copies) == [{"copies": 1}]
    await book.save()
    assert await Book.select(Book.copies) == [{"copies": 7}] and same_row.copies == 1
    print("stored after save():", book.copies, "- the other object still has", same_row.copies)


asyncio.run(main())
folder.cleanup()
