# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo writes, applies and reverts migrations, but on SQLite one that alters a column fails."""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

FILES = {
    "piccolo_conf.py": """
from piccolo.conf.apps import AppRegistry
from piccolo.engine.sqlite import SQLiteEngine
DB = SQLiteEngine(path="shop.db")
APP_REGISTRY = AppRegistry(apps=["shop.piccolo_app"])
""",
    "shop/piccolo_app.py": """
from pathlib import Path
from piccolo.conf.apps import AppConfig, table_finder
APP_CONFIG = AppConfig(
    app_name="shop",
    migrations_folder_path=Path(__file__).parent / "migrations",
    table_classes=table_finder(["shop.tables"]),
)
""",
    "shop/tables.py": """
from piccolo.columns import Varchar
from piccolo.table import Table
class Book(Table):
    title = Varchar()
""",
    "shop/migrations/__init__.py": "",
}

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "shop" / "migrations").mkdir(parents=True)
    for name, text in FILES.items():
        (root / name).write_text(text)

    def migrations(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "piccolo.main", "migrations", *arguments]
        return subprocess.run(command, cwd=root, capture_output=True, text=True)

    def has_book() -> bool:
        connection = sqlite3.connect(root / "shop.db")
        found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'book'").fetchall()
        connection.close()
        return bool(found)

    migrations("new", "shop", "--auto")
    assert len(list(root.glob("shop/migrations/shop_*.py"))) == 1
    assert migrations("forwards", "shop").returncode == 0 and has_book()
    tables = root / "shop" / "tables.py"
    tables.write_text(tables.read_text().replace("Varchar()", "Varchar(null=True)"))
    migrations("new", "shop", "--auto")
    failed = migrations("forwards", "shop")
    assert migrations("backwards", "shop", "all", "--auto_agree").returncode == 0 and not has_book()
assert failed.returncode != 0 and 'near "ALTER": syntax error' in failed.stdout, failed.stdout
print("table created and dropped; on altering a column:", 'near "ALTER": syntax error')
