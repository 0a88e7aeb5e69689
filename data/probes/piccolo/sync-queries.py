# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo runs queries in ordinary code with `run_sync`, but its transaction block is for async code only."""

import tempfile
from pathlib import Path

from piccolo.columns import Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()


Book.create_table().run_sync()
Book(title="Dune").save().run_sync()
assert [book.title for book in Book.objects().run_sync()] == ["Dune"]
try:
    with DB.transaction():
        Book(title="Emma").save().run_sync()
except TypeError as error:
    print("run_sync works; with DB.transaction():", error)
else:
    raise SystemExit("the transaction block works in ordinary code")
finally:
    folder.cleanup()
