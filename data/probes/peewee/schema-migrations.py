# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `pwmigrate` writes a migration from the models, applies it and reverts it."""

import subprocess
import sys
import tempfile
from pathlib import Path

from peewee import SqliteDatabase

MODELS = """
from peewee import CharField, SqliteDatabase

db = SqliteDatabase("shop.db")

class Book(db.Model):
    title = CharField()
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "shop.py").write_text(MODELS)

    def pwmigrate(*arguments: str) -> None:
        command = [sys.executable, "-m", "playhouse.migrations", "shop.db", *arguments]
        subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)

    def tables() -> list:
        with SqliteDatabase(root / "shop.db") as db:
            return db.get_tables()

    SqliteDatabase(root / "shop.db").connect()
    pwmigrate("generate", "create book", "shop")
    (script,) = (root / "migrations").glob("0001*.py")
    assert "def up(migrator, db)" in script.read_text() and "def down(migrator, db)" in script.read_text()
    pwmigrate("up")
    assert "book" in tables(), tables()
    pwmigrate("down")
    assert "book" not in tables(), tables()
    print(f"{script.name}: written, applied and reverted")
