# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `pwmigrate` writes, applies and reverts migrations, but does not find a column's changed type."""

import subprocess
import sys
import tempfile
from pathlib import Path

from peewee import SqliteDatabase

MODELS = """
from peewee import BooleanField, CharField, IntegerField, SqliteDatabase

db = SqliteDatabase("shop.db")

class Book(db.Model):
    pages = CharField()
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)

    def pwmigrate(*arguments: str) -> None:
        command = [sys.executable, "-m", "playhouse.migrations", "shop.db", *arguments]
        subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)

    def columns() -> dict[str, str]:
        with SqliteDatabase(root / "shop.db") as db:
            return {column.name: column.data_type for column in db.get_columns("book")}

    SqliteDatabase(root / "shop.db").connect()
    (root / "shop.py").write_text(MODELS)
    pwmigrate("generate", "create book", "shop")
    pwmigrate("up")
    assert columns() == {"id": "INTEGER", "pages": "VARCHAR(255)"}, columns()
    changed = MODELS.replace(
        "pages = CharField()", "pages = IntegerField()\n    sold = BooleanField(default=False)"
    )
    (root / "shop.py").write_text(changed)
    pwmigrate("generate", "alter book", "shop")
    (script,) = (root / "migrations").glob("0002*.py")
    assert "def up(migrator, db)" in script.read_text() and "def down(migrator, db)" in script.read_text()
    pwmigrate("up")
    after = columns()
    assert after == {"id": "INTEGER", "pages": "VARCHAR(255)", "sold": "INTEGER"}, after
    pwmigrate("down")
    pwmigrate("down")
    assert columns() == {}, columns()
print("table and added column applied and reverted; pages = IntegerField() left", after["pages"])
