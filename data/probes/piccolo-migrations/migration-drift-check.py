# /// script
# requires-python = ">=3.11"
# dependencies = ["piccolo[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Piccolo has no command that fails for a forgotten migration: check ends with success and lists what ran."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        Path(folder, "shop", "tables.py").write_text(GROWN)
        checked = piccolo(folder, "migrations", "check")
        forwards = piccolo(folder, "migrations", "forwards", "shop")
        offered = piccolo(folder, "migrations", "check", "--help") + piccolo(
            folder, "migrations", "new", "--help"
        )
    assert "True" in checked and "False" not in checked and "No migrations need to be run" in forwards, (
        checked
    )
    assert "--app_name" in offered and "--auto" in offered and "--check" not in offered, offered
    print("tables with a column and a table more: check ends with success, and all migrations have run")


if __name__ == "__main__":
    main()
