# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee", "mypy"]
# ///
"""mypy infers Peewee's objects and their columns, but takes rows of selected columns for objects."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
from peewee import CharField, IntegerField, Model, SqliteDatabase

class Book(Model):
    title = CharField()
    pages = IntegerField()

    class Meta:
        database = SqliteDatabase(":memory:")

book = Book.select().get()
reveal_type(book)
reveal_type(book.title)
for row in Book.select(Book.pages, Book.title).tuples():
    reveal_type(row)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE)
    command = [sys.executable, "-m", "mypy", "--config-file=", "shop.py"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
types = [line.split('"')[1] for line in result.stdout.splitlines() if "Revealed type" in line]
assert types == ["shop.Book", "str", "shop.Book"], result.stdout + result.stderr
assert result.returncode == 0, result.stdout
print("revealed:", ", ".join(types))
