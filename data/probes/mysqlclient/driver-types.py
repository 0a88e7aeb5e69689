# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient", "types-mysqlclient", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""mysqlclient's stubs know its methods but not their types, so mypy refuses the calls in strict mode."""

import subprocess
import sys
import tempfile
from pathlib import Path

GOOD = """
import MySQLdb
from MySQLdb.connections import Connection


def undo(db: Connection) -> None:
    db.rollback()
"""
BAD = GOOD.replace("rollback", "rolback")


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    complaint = mypy(GOOD)
    assert 'Call to untyped function "rollback" in typed context' in complaint, complaint
    assert "has no attribute" in mypy(BAD), mypy(BAD)
    print("mypy --strict with the stubs:", complaint.split(": error: ")[1].splitlines()[0])


if __name__ == "__main__":
    main()
