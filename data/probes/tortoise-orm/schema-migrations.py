# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM's `makemigrations` writes a migration from the models; it is applied and reverted."""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from tortoise import fields
from tortoise.models import Model

class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)

CONFIG = {
    "connections": {"default": "sqlite://shop.db"},
    "apps": {"shop": {"models": ["shop"], "migrations": "migrations"}},
}
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "shop.py").write_text(APP)

    def tortoise(*arguments: str) -> None:
        command = [sys.executable, "-m", "tortoise", "-c", "shop.CONFIG", *arguments]
        subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)

    def tables() -> set[str]:
        connection = sqlite3.connect(root / "shop.db")
        names = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        connection.close()
        return names

    tortoise("init")
    tortoise("makemigrations")
    (script,) = (root / "migrations").glob("0*.py")
    assert "CreateModel(" in script.read_text()
    tortoise("migrate")
    assert "book" in tables(), tables()
    tortoise("downgrade", "shop")
    assert "book" not in tables(), tables()
    print(f"{script.name}: written, applied and reverted")
