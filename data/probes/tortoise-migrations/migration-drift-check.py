# /// script
# requires-python = ">=3.11"
# dependencies = ["tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Tortoise has no command that fails for a forgotten migration: the read-only ones end with success."""

import subprocess
import sys
import tempfile
from pathlib import Path

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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        Path(folder, "shop", "models.py").write_text(GROWN)
        commands = tortoise(folder, "--help").split("{")[1].split("}")[0].split(",")
        refused = tortoise(folder, "makemigrations", "--check", code=2)
        for command in ("heads", "history", "migrate"):
            tortoise(folder, command)  # each with success, though the models have more
        written = sorted(path.name for path in Path(folder, "shop", "migrations").glob("0*.py"))
    assert "unrecognized arguments: --check" in refused and written == ["0001_first.py"], (refused, written)
    known = {
        "init",
        "shell",
        "makemigrations",
        "migrate",
        "upgrade",
        "downgrade",
        "history",
        "heads",
        "sqlmigrate",
    }
    assert set(commands) == known, commands
    print("heads, history and migrate: success; makemigrations --check:", refused.strip().splitlines()[-1])


if __name__ == "__main__":
    main()
