# /// script
# requires-python = ">=3.11"
# dependencies = ["piccolo[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Piccolo runs a Python function in a migration, which reads and writes rows."""

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


def main() -> None:
    code = """
    from piccolo.table import Table

    class Raw(Table):
        pass

    async def fill():
        for row in await Raw.raw("SELECT id, name FROM item"):
            await Raw.raw("UPDATE item SET name = {} WHERE id = {}", row["name"][::-1], row["id"])

    manager.add_raw(fill)
    return manager
"""
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (name) VALUES ('pen'), ('ink')")
        piccolo(folder, "migrations", "new", "shop", "--desc=second")
        written = max(Path(folder, "shop", "piccolo_migrations").glob("shop_*.py"))
        written.write_text(written.read_text().replace("    return manager\n", code))
        piccolo(folder, "migrations", "forwards", "shop")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT name FROM item ORDER BY id").fetchall()
    assert rows == [("nep",), ("kni",)], rows
    print(f"written by Python: {rows}")


if __name__ == "__main__":
    main()
