# /// script
# requires-python = ">=3.11"
# dependencies = ["piccolo[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Piccolo undoes the last migration with what follows from its operations."""

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

GROWN = MODELS.replace("name = Varchar(length=20)", "price = Real()")
GROWN += """

class Shelf(Table):
    pass
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
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        before = columns()
        kept = GROWN.replace("    price", "    name = Varchar(length=20)\n    price")
        Path(folder, "shop", "tables.py").write_text(kept)
        piccolo(folder, "migrations", "new", "shop", "--auto")
        piccolo(folder, "migrations", "forwards", "shop")
        after = columns()
        piccolo(folder, "migrations", "backwards", "shop", "--auto_agree")
    assert after != before and columns() == before, columns()
    print(f"forward {after}, back {columns()}")


if __name__ == "__main__":
    main()
