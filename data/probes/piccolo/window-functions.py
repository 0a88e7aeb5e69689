# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo numbers rows within groups only with SQL text in a `QueryString`."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Integer, Varchar
from piccolo.engine import SQLiteEngine
from piccolo.querystring import QueryString
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    genre = Varchar()
    price = Integer()


async def main() -> None:
    await Book.create_table()
    await Book.insert(
        *[Book(genre=genre, price=price) for genre, price in [("sf", 9), ("sf", 12), ("art", 40)]]
    )
    rank = QueryString(
        "ROW_NUMBER() OVER (PARTITION BY {} ORDER BY {} DESC)", Book.genre, Book.price, alias="rank"
    )
    rows = await Book.select(Book.genre, Book.price, rank).order_by(Book.genre, QueryString("rank"))
    assert [tuple(row.values()) for row in rows] == [("art", 40, 1), ("sf", 12, 1), ("sf", 9, 2)], rows
    print(rows)


asyncio.run(main())
folder.cleanup()
