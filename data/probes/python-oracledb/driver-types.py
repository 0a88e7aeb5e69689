# /// script
# requires-python = ">=3.11"
# dependencies = ["oracledb", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""python-oracledb ships its types, but a connection or cursor loses its type in a with statement."""

import subprocess
import sys
import tempfile
from pathlib import Path

GOOD = """
import oracledb


def outside(dsn: str) -> None:
    oracledb.connect(dsn=dsn).rollback()


def inside(dsn: str) -> None:
    with oracledb.connect(dsn=dsn) as db:
        db.commit()
"""


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    assert mypy(GOOD) == "", mypy(GOOD)
    found = mypy(GOOD.replace("rollback", "rolback"))
    missed = mypy(GOOD.replace("commit", "comit"))
    assert "has no attribute" in found and missed == "", (found, missed)
    print("found outside with, missed inside:", found.split(": error: ")[1].splitlines()[0])


if __name__ == "__main__":
    main()
