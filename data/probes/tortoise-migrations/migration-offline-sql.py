# /// script
# requires-python = ">=3.11"
# dependencies = ["tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Tortoise prints the SQL of a pending migration and leaves the database as it is."""

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

GROWN = MODELS.replace("name = fields.CharField(max_length=20)", "price = fields.FloatField(default=0)")
GROWN += """

class Shelf(Model):
    id = fields.IntField(primary_key=True)

    class Meta:
        table = "shelf"
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


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        Path(folder, "shop", "models.py").write_text(GROWN)
        tortoise(folder, "makemigrations", "--name", "second")
        before = columns()
        (pending,) = Path(folder, "shop", "migrations").glob("*second.py")
        sql = tortoise(folder, "sqlmigrate", "shop", pending.stem)
    assert 'ALTER TABLE "item" ADD COLUMN "price"' in sql and 'CREATE TABLE "shelf"' in sql, sql
    assert columns() == before == ["item.id integer", "item.name character varying"]
    print("printed:", next(line.strip() for line in sql.splitlines() if "ADD COLUMN" in line))


if __name__ == "__main__":
    main()
