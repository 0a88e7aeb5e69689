# /// script
# requires-python = ">=3.11"
# dependencies = ["aerich[toml]", "tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Aerich asks whether a column was renamed, and then keeps its data."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

SETTINGS = """
import os

URL = os.environ["POSTGRESQL_URL"].replace("postgresql:", "asyncpg:")
APP = {"models": ["models", "aerich.models"], "default_connection": "default"}
TORTOISE_ORM = {"connections": {"default": URL}, "apps": {"models": APP}}
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


def aerich(folder: str, *arguments: str, code: int = 0, answers: str = "") -> str:
    command = [Path(sys.executable).with_name("aerich"), *arguments]
    environment = os.environ | {"PYTHONPATH": folder}
    process = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, input=answers
    )
    assert process.returncode == code, process.stdout + process.stderr
    return process.stdout + process.stderr


def project(folder: str) -> None:
    """A new project with one table, migrated."""
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "models.py").write_text(MODELS)
    aerich(folder, "init", "-t", "settings.TORTOISE_ORM")
    aerich(folder, "init-db")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (name) VALUES ('pen')")
        Path(folder, "models.py").write_text(MODELS.replace("name =", "title ="))
        asked = aerich(folder, "migrate", answers="True\n")
        aerich(folder, "upgrade")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT title FROM item").fetchall()
    assert "Rename" in asked and rows == [("pen",)], (asked, rows)
    print(f"{asked.split('?')[0]}? yes: {rows}")


if __name__ == "__main__":
    main()
