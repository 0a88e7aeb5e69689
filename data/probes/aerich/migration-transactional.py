# /// script
# requires-python = ">=3.11"
# dependencies = ["aerich[toml]", "tortoise-orm[asyncpg]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Aerich leaves nothing of a migration whose second step fails, on PostgreSQL."""

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


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        aerich(folder, "migrate", "--empty", "--name", "second")
        (written,) = Path(folder, "migrations", "models").glob("*second.py")
        head, rest = written.read_text().split("-> str:\n", 1)
        sql = '    return "ALTER TABLE item ADD COLUMN slug varchar(20); SELECT 1 / 0"\n'
        written.write_text(head + "-> str:\n" + sql + rest)
        failure = aerich(folder, "upgrade", code=1)
        state = aerich(folder, "heads")
    assert "division by zero" in failure and "second" in state, (failure[-500:], state)
    assert columns() == ["item.id integer", "item.name character varying"], columns()
    print(f"division by zero; the columns are still {columns()}")


if __name__ == "__main__":
    main()
