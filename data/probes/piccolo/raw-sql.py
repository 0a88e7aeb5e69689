# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo gives dictionaries, not objects, for hand-written SQL with bound parameters."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()


async def main() -> None:
    await Book.create_table()
    await Book.insert(Book(title="Dune"), Book(title="O'Reilly; DROP TABLE book"))
    rows = await Book.raw("SELECT id, title FROM book WHERE title = {}", "O'Reilly; DROP TABLE book")
    assert rows == [{"id": 2, "title": "O'Reilly; DROP TABLE book"}], rows
    assert not isinstance(rows[0], Book)
    print(type(rows[0]).__name__, rows[0])


asyncio.run(main())
folder.cleanup()
