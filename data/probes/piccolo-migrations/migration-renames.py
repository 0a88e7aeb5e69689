# /// script
# requires-python = ">=3.11"
# dependencies = ["piccolo[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Piccolo asks whether a column was renamed, and then keeps its data."""

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
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (name) VALUES ('pen')")
        Path(folder, "shop", "tables.py").write_text(MODELS.replace("name =", "title ="))
        asked = piccolo(folder, "migrations", "new", "shop", "--auto", answers="y\n")
        piccolo(folder, "migrations", "forwards", "shop")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT title FROM item").fetchall()
    assert "rename" in asked and rows == [("pen",)], (asked, rows)
    print(f"{next(line for line in asked.splitlines() if 'rename' in line)[:70]} yes: {rows}")


if __name__ == "__main__":
    main()
