# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql", "types-PyMySQL", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""PyMySQL ships no types; the package types-PyMySQL has them."""

import subprocess
import sys
import tempfile
from importlib.metadata import distribution
from pathlib import Path

PACKAGE = "pymysql"
GOOD = """
import pymysql


def names(host: str) -> list[str]:
    with pymysql.connect(host=host) as db, db.cursor() as cursor:
        cursor.execute("SELECT name FROM item")
        return [str(row[0]) for row in cursor.fetchall()]
"""
BAD = GOOD.replace("fetchall", "fetchal")


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    assert mypy(GOOD) == "", mypy(GOOD)
    assert "has no attribute" in mypy(BAD), mypy(BAD)
    markers = [str(file) for file in distribution(PACKAGE).files if file.name == "py.typed"]
    assert not markers, markers
    print("typed by a package of stubs:", mypy(BAD).split(": error: ")[1].splitlines()[0])


if __name__ == "__main__":
    main()
