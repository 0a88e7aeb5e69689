# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm", "aerich[toml]"]
# ///
"""Tortoise ORM reads no existing database; aerich's `inspectdb` does, but leaves foreign keys as numbers."""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

CONFIG = """
CONFIG = {
    "connections": {"default": "sqlite://shop.db"},
    "apps": {"models": {"models": ["aerich.models"], "default_connection": "default"}},
}
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "conf.py").write_text(CONFIG)
    connection = sqlite3.connect(root / "shop.db")
    connection.executescript("""
        CREATE TABLE author (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL);
        CREATE TABLE book (isbn VARCHAR(20) PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES author (id));
    """)
    connection.close()

    def run(*command: str) -> str:
        arguments = [sys.executable, "-m", *command]
        return subprocess.run(arguments, cwd=root, check=True, capture_output=True, text=True).stdout

    own_commands = run("tortoise", "--help")
    assert "makemigrations" in own_commands and "inspect" not in own_commands, own_commands
    run("aerich", "init", "-t", "conf.CONFIG")
    run("aerich", "init-db")
    code = run("aerich", "inspectdb", "-t", "author", "-t", "book")
assert "class Book(Model):" in code and "ForeignKeyField" not in code, code
print("aerich inspectdb:", next(line.strip() for line in code.splitlines() if "author_id" in line))
