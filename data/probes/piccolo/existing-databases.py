# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo's `schema generate` writes no tables from an existing SQLite database: it is for PostgreSQL."""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

CONF = """
from piccolo.conf.apps import AppRegistry
from piccolo.engine.sqlite import SQLiteEngine
DB = SQLiteEngine(path="shop.db")
APP_REGISTRY = AppRegistry()
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "piccolo_conf.py").write_text(CONF)
    connection = sqlite3.connect(root / "shop.db")
    connection.execute("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    connection.close()
    command = [sys.executable, "-m", "piccolo.main", "schema", "generate"]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True)
assert "class Author(Table)" not in result.stdout
assert "This feature is currently only supported in Postgres." in result.stdout, result.stdout + result.stderr
print("piccolo schema generate:", result.stdout.splitlines()[1])
