# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo makes no valid table from two primary key columns and uses only the last one."""

import asyncio
import sqlite3
import tempfile
from pathlib import Path

from piccolo.columns import Integer
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Line(Table, db=DB):
    order_id = Integer(primary_key=True)
    number = Integer(primary_key=True)


async def main() -> None:
    assert Line._meta.primary_key is Line.number
    try:
        await Line.create_table()
    except sqlite3.OperationalError as error:
        print(error, "-", Line.create_table())
    else:
        raise SystemExit("a table with two primary key columns was made")


asyncio.run(main())
folder.cleanup()
