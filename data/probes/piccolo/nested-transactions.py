# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo ignores a transaction block inside another; a savepoint has to be set and rolled back by hand."""

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
    async with DB.transaction():
        await Book(title="outer").save()
        try:
            async with DB.transaction():
                await Book(title="inner").save()
                raise ValueError("undo the inner block")
        except ValueError:
            pass
    titles = await Book.select(Book.title).order_by(Book.id).output(as_list=True)
    assert titles == ["outer", "inner"], titles
    async with DB.transaction() as transaction:
        savepoint = await transaction.savepoint()
        await Book(title="undone").save()
        await savepoint.rollback_to()
        await Book(title="after").save()
    by_hand = await Book.select(Book.title).order_by(Book.id).output(as_list=True)
    assert by_hand == ["outer", "inner", "after"], by_hand
    print("nested block:", titles, "- savepoint by hand:", by_hand)


asyncio.run(main())
folder.cleanup()
