# /// script
# requires-python = ">=3.11"
# dependencies = ["tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Tortoise applies two migrations that follow the same one, as from two branches, without a word."""

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


CODE = """
from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_first")]
    operations = [ops.AddField("Item", "NAME", fields.CharField(max_length=20, null=True))]
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        for name in ("mine", "theirs"):
            written = Path(folder, "shop", "migrations", f"0002_{name}.py")
            written.write_text(CODE.replace("NAME", name))
        heads = tortoise(folder, "heads")
        said = tortoise(folder, "migrate")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        columns = [column.name for column in db.execute("SELECT * FROM item").description]
    assert columns == ["id", "name", "mine", "theirs"], columns
    assert "0002_mine" in heads and "0002_theirs" in heads and "conflict" not in said.lower(), (heads, said)
    print(f"both applied: {columns}; only heads shows two: {' '.join(heads.split())}")


if __name__ == "__main__":
    main()
