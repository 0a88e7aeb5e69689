# /// script
# requires-python = ">=3.11"
# dependencies = ["yoyo-migrations", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""yoyo marks a migration as applied without running it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

FIRST = """
from yoyo import step

steps = [step("CREATE TABLE item (id int, name varchar(20))", "DROP TABLE item")]
"""


def yoyo(folder: str, *arguments: str, code: int = 0) -> str:
    url = os.environ["POSTGRESQL_URL"].replace("postgresql:", "postgresql+psycopg:")
    options = ["--batch", "--no-config-file", "--database", url]
    command = [sys.executable, "-m", "yoyo", *arguments, *options, "migrations"]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert process.returncode == code, process.stderr
    return process.stdout + process.stderr


def project(folder: str) -> Path:
    """A new project with one table, migrated."""
    migrations = Path(folder, "migrations")
    migrations.mkdir()
    Path(migrations, "0001.first.py").write_text(FIRST)
    yoyo(folder, "apply")
    return migrations


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        migrations = project(folder)
        before = columns()
        Path(migrations, "0002.second.sql").write_text("-- depends: 0001.first\nCREATE TABLE shelf (id int)")
        yoyo(folder, "mark")
        state = yoyo(folder, "list")
    assert "A 0002.second" in " ".join(state.split()) and columns() == before, (state, columns())
    print(f"recorded; the columns are still {columns()}")


if __name__ == "__main__":
    main()
