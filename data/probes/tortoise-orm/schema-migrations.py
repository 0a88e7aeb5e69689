# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM writes, applies and reverts migrations, but one that changes a column's type fails."""

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
    pages = fields.CharField(max_length=50)

CONFIG = {
    "connections": {"default": "sqlite://shop.db"},
    "apps": {"shop": {"models": ["shop"], "migrations": "migrations"}},
}
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "shop.py").write_text(APP)

    def tortoise(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "tortoise", "-c", "shop.CONFIG", *arguments]
        return subprocess.run(command, cwd=root, capture_output=True, text=True)

    def columns() -> dict[str, tuple[str, int]]:
        connection = sqlite3.connect(root / "shop.db")
        rows = connection.execute("PRAGMA table_info(book)").fetchall()
        connection.close()
        return {name: (kind, not_null) for _, name, kind, not_null, *_ in rows}

    def change(old: str, new: str) -> subprocess.CompletedProcess[str]:
        (root / "shop.py").write_text(APP.replace(old, new))
        tortoise("makemigrations").check_returncode()
        return tortoise("migrate")

    tortoise("init").check_returncode()
    change("", "").check_returncode()
    assert columns()["pages"] == ("VARCHAR(50)", 1)
    change("max_length=50", "max_length=50, null=True").check_returncode()
    assert columns()["pages"] == ("VARCHAR(50)", 0)
    failed = change("CharField(max_length=50)", "IntField(null=True)")
    assert len(list(root.glob("migrations/0*.py"))) == 3 and columns()["pages"] == ("VARCHAR(50)", 0)
    tortoise("downgrade", "shop").check_returncode()
    assert columns() == {}
reason = failed.stderr.strip().splitlines()[-1]
assert failed.returncode != 0 and "field type altering is not supported" in reason, failed.stderr
print("table and NULL applied and reverted; on a changed type:", reason)
