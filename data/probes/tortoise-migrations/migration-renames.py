# /// script
# requires-python = ">=3.11"
# dependencies = ["tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Tortoise takes a removed and a new column of the same type for a rename, and keeps the data."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

SETTINGS = """
import os

MODELS = {"models": ["shop.models"], "migrations": "shop.migrations", "default_connection": "default"}
URL = os.environ["POSTGRESQL_URL"].replace("postgresql:", "asyncpg:")
TORTOISE_ORM = {"connections": {"default": URL}, "apps": {"shop": MODELS}}
"""
MODELS = """
from tortoise import fields
from tortoise.models import Model


class Item(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=20)

    class Meta:
        table = "item"
"""


def tortoise(folder: str, *arguments: str, code: int = 0, answers: str = "") -> str:
    command = [sys.executable, "-m", "tortoise", "-c", "settings.TORTOISE_ORM", *arguments]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, input=answers)
    assert process.returncode == code, process.stdout + process.stderr
    return process.stdout + process.stderr


def project(folder: str) -> None:
    """A new project with one table, migrated."""
    Path(folder, "shop").mkdir()
    Path(folder, "shop", "__init__.py").touch()
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "shop", "models.py").write_text(MODELS)
    tortoise(folder, "init")
    tortoise(folder, "makemigrations", "--name", "first")
    tortoise(folder, "migrate")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (name) VALUES ('pen')")
        Path(folder, "shop", "models.py").write_text(MODELS.replace("name =", "title ="))
        said = tortoise(folder, "makemigrations", "--name", "second")
        written = Path(folder, "shop", "migrations", "0002_second.py").read_text()
        tortoise(folder, "migrate")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT title FROM item").fetchall()
    assert "ops.RenameField" in written and "?" not in said and rows == [("pen",)], (said, rows)
    print(f"written without a question: RenameField; {rows}")


if __name__ == "__main__":
    main()
