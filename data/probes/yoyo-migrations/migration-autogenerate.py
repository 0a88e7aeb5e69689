# /// script
# requires-python = ">=3.11"
# dependencies = ["yoyo-migrations", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""yoyo's new writes a file whose statements are for its author to write."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

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
    with tempfile.TemporaryDirectory() as folder:
        migrations = project(folder)
        yoyo(folder, "new", "--message", "second")
        (written,) = set(migrations.iterdir()) - {
            Path(migrations, "0001.first.py"),
            Path(migrations, "__pycache__"),
        }
        text = written.read_text()
    assert "step(" in text and "CREATE" not in text and "0001.first" in text, text
    print(f"{written.name.split('-')[-1]}: {text.split('steps = ')[1].split()}")


if __name__ == "__main__":
    main()
