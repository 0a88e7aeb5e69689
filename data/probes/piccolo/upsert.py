# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo's `on_conflict` inserts or updates in one statement."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Integer, Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Stock(Table, db=DB):
    isbn = Varchar(unique=True)
    copies = Integer()


async def main() -> None:
    await Stock.create_table()
    await Stock(isbn="978-0", copies=1).save()
    rows = [Stock(isbn="978-0", copies=5), Stock(isbn="978-1", copies=2)]
    query = Stock.insert(*rows).on_conflict(target=Stock.isbn, action="DO UPDATE", values=[Stock.copies])
    assert len(query.querystrings) == 1 and "ON CONFLICT" in str(query), str(query)
    await query
    stored = await Stock.select(Stock.isbn, Stock.copies).order_by(Stock.isbn)
    assert stored == [{"isbn": "978-0", "copies": 5}, {"isbn": "978-1", "copies": 2}], stored
    print(stored, "in one statement")


asyncio.run(main())
folder.cleanup()
