# /// script
# requires-python = ">=3.11"
# dependencies = ["tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Tortoise runs Python code on the rows in a migration."""

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
    code = """
from tortoise import fields, migrations
from tortoise.migrations import operations as ops


async def fill(apps, schema_editor):
    for item in await apps.get_model("shop", "Item").all():
        item.slug = item.name[::-1]
        await item.save()


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_first")]
    operations = [
        ops.AddField("Item", "slug", fields.CharField(max_length=20, null=True)),
        ops.RunPython(fill),
    ]
"""
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (name) VALUES ('pen'), ('ink')")
        Path(folder, "shop", "migrations", "0002_second.py").write_text(code)
        tortoise(folder, "migrate")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT name, slug FROM item ORDER BY id").fetchall()
    assert rows == [("pen", "nep"), ("ink", "kni")], rows
    print(f"written by Python: {rows}")


if __name__ == "__main__":
    main()
