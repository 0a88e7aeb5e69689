# /// script
# requires-python = ">=3.11"
# dependencies = ["tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Tortoise leaves nothing of a migration whose second step fails, on PostgreSQL."""

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


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    code = """
from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_first")]
    operations = [
        ops.AddField("Item", "slug", fields.CharField(max_length=20, default="")),
        ops.RunSQL("SELECT 1 / 0", ""),
    ]
"""
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        Path(folder, "shop", "migrations", "0002_second.py").write_text(code)
        failure = tortoise(folder, "migrate", code=1)
        applied = tortoise(folder, "history")
    assert "division by zero" in failure, failure
    assert "0001_first" in applied and "0002_second" not in applied, applied
    assert columns() == ["item.id integer", "item.name character varying"], columns()
    print(f"division by zero; the columns are still {columns()}")


if __name__ == "__main__":
    main()
