# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg", "asyncpg-stubs", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""asyncpg ships no types of its own; the package asyncpg-stubs has them."""

import subprocess
import sys
import tempfile
from importlib.metadata import distribution
from pathlib import Path

PACKAGE = "asyncpg"
GOOD = """
import asyncpg


async def names(url: str) -> list[str]:
    db = await asyncpg.connect(url)
    return [str(row["name"]) for row in await db.fetch("SELECT name FROM item")]
"""
BAD = GOOD.replace("db.fetch(", "db.fech(")


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
