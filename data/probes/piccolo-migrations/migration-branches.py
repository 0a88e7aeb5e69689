# /// script
# requires-python = ">=3.11"
# dependencies = ["piccolo[postgres]", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Piccolo applies two migrations of two branches one after the other: none of them names the one before."""

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
        kept = Path(folder, "kept.py")
        for name in ("mine", "theirs"):  # each written from the same state
            Path(folder, "shop", "tables.py").write_text(
                MODELS + f"    {name} = Varchar(length=20, null=True)\n"
            )
            piccolo(folder, "migrations", "new", "shop", "--auto", f"--desc={name}")
            if not kept.exists():
                written = max(Path(folder, "shop", "piccolo_migrations").glob("shop_*.py"))
                written.rename(kept)
        kept.rename(written)
        said = piccolo(folder, "migrations", "forwards", "shop")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        columns = sorted(column.name for column in db.execute("SELECT * FROM item").description)
    assert columns == ["id", "mine", "name", "theirs"], columns
    assert "conflict" not in said.lower() and "branch" not in said.lower(), said
    print(f"both applied: {columns}")


if __name__ == "__main__":
    main()
