# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]", "mypy"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Psycopg gives rows as instances of a dataclass, and mypy knows the type of each attribute."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
from dataclasses import dataclass

import psycopg
from psycopg.rows import class_row


@dataclass
class Item:
    name: str
    price: int


def items(url: str) -> list[Item]:
    with psycopg.connect(url) as db, db.cursor(row_factory=class_row(Item)) as cursor:
        return cursor.execute("SELECT 'pen' AS name, 2 AS price").fetchall()


def doubled(url: str) -> list[int]:
    return [item.price * 2 for item in items(url)]
"""


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    names = {}
    exec(PROGRAM, names)
    rows, wrong = (
        names["items"](os.environ["POSTGRESQL_URL"]),
        mypy(PROGRAM.replace("item.price * 2", "item.prise")),
    )
    assert rows == [names["Item"]("pen", 2)] and mypy(PROGRAM) == "", rows
    assert '"Item" has no attribute "prise"' in wrong, wrong
    print(f"{rows}; mypy on a misspelt column: {wrong.split(': error: ')[1].splitlines()[0]}")


if __name__ == "__main__":
    main()
