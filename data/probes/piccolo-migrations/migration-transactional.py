# /// script
# requires-python = ">=3.11"
# dependencies = ["piccolo[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Piccolo leaves nothing of a migration whose second step fails, on PostgreSQL."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

SETTINGS = """
import os

from piccolo.conf.apps import AppRegistry
from piccolo.engine.postgres import PostgresEngine

DB = PostgresEngine(config={"dsn": os.environ["POSTGRESQL_URL"]}, extensions=())
APP_REGISTRY = AppRegistry(apps=["shop.piccolo_app"])
"""
MODELS = """
from piccolo.columns import Real, Varchar
from piccolo.table import Table


class Item(Table):
    name = Varchar(length=20)
"""


def piccolo(folder: str, *arguments: str, code: int = 0, answers: str = "") -> str:
    command = [Path(sys.executable).with_name("piccolo"), *arguments]
    environment = os.environ | {"PYTHONPATH": folder, "PICCOLO_CONF": "piccolo_conf"}
    process = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, input=answers
    )
    assert process.returncode == code, process.stdout + process.stderr
    return process.stdout + process.stderr


def project(folder: str) -> None:
    """A new project with one table, migrated."""
    Path(folder, "piccolo_conf.py").write_text(SETTINGS)
    piccolo(folder, "app", "new", "shop")
    Path(folder, "shop", "tables.py").write_text(MODELS)
    piccolo(folder, "migrations", "new", "shop", "--auto", "--desc=first")
    piccolo(folder, "migrations", "forwards", "shop")


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    code = """
    from piccolo.table import Table

    class Raw(Table):
        pass

    async def change():
        await Raw.raw("ALTER TABLE item ADD COLUMN slug varchar(20)")

    async def fail():
        await Raw.raw("SELECT 1 / 0")

    manager.add_raw(change)
    manager.add_raw(fail)
    return manager
"""
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        piccolo(folder, "migrations", "new", "shop", "--desc=second")
        written = max(Path(folder, "shop", "piccolo_migrations").glob("shop_*.py"))
        written.write_text(written.read_text().replace("    return manager\n", code))
        failure = piccolo(folder, "migrations", "forwards", "shop", code=1)
        state = piccolo(folder, "migrations", "check")
    assert "division by zero" in failure, failure
    assert state.count("True") == state.count("False") == 1, state  # only the first has run
    assert columns() == ["item.id integer", "item.name character varying"], columns()
    print(f"division by zero; the columns are still {columns()}")


if __name__ == "__main__":
    main()
