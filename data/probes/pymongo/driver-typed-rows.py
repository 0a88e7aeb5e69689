# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""PyMongo's collections take a TypedDict, and mypy knows the type of each field."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pymongo

PROGRAM = """
from typing import TypedDict

from pymongo import MongoClient


class Item(TypedDict):
    name: str
    price: int


def doubled(url: str) -> list[int]:
    client: MongoClient[Item] = MongoClient(url)
    return [item["price"] * 2 for item in client["shop"]["items"].find()]
"""


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    wrong = mypy(PROGRAM.replace('item["price"]', 'item["prise"]'))
    assert mypy(PROGRAM) == "", mypy(PROGRAM)
    assert 'TypedDict "Item" has no key "prise"' in wrong, wrong
    print(f"PyMongo {pymongo.version}: {wrong.split(': error: ')[1].splitlines()[0]}")


if __name__ == "__main__":
    main()
