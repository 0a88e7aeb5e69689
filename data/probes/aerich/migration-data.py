# /// script
# requires-python = ">=3.11"
# dependencies = ["aerich[toml]", "tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Aerich's migrations are functions that get a connection: Python code reads and writes rows in them."""

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
            db.execute("INSERT INTO item (name) VALUES ('pen'), ('ink')")
        aerich(folder, "migrate", "--empty", "--name", "second")
        (written,) = Path(folder, "migrations", "models").glob("*second.py")
        code = """
    await db.execute_script("ALTER TABLE item ADD COLUMN slug varchar(20)")
    for row in await db.execute_query_dict("SELECT id, name FROM item"):
        await db.execute_query("UPDATE item SET slug = $1 WHERE id = $2", [row["name"][::-1], row["id"]])
    return "SELECT 1"  # the SQL of the migration; there has to be some
"""
        head, rest = written.read_text().split("-> str:\n", 1)
        written.write_text(head + "-> str:" + code + rest)
        aerich(folder, "upgrade")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT name, slug FROM item ORDER BY id").fetchall()
    assert rows == [("pen", "nep"), ("ink", "kni")], rows
    print(f"written by Python: {rows}")


if __name__ == "__main__":
    main()
