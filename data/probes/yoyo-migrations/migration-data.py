# /// script
# requires-python = ">=3.11"
# dependencies = ["yoyo-migrations", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""yoyo runs Python code on the rows in a migration, between two changes of the table."""

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


def main() -> None:
    code = """
from yoyo import step


def fill(connection):
    cursor = connection.cursor()
    cursor.execute("SELECT id, name FROM item")
    for number, name in cursor.fetchall():
        cursor.execute("UPDATE item SET slug = %s WHERE id = %s", (name[::-1], number))


__depends__ = {"0001.first"}
steps = [step("ALTER TABLE item ADD COLUMN slug varchar(20)"), step(fill)]
"""
    with tempfile.TemporaryDirectory() as folder:
        migrations = project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (id, name) VALUES (1, 'pen'), (2, 'ink')")
        Path(migrations, "0002.second.py").write_text(code)
        yoyo(folder, "apply")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT name, slug FROM item ORDER BY id").fetchall()
    assert rows == [("pen", "nep"), ("ink", "kni")], rows
    print(f"written by Python: {rows}")


if __name__ == "__main__":
    main()
