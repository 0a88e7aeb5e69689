# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `makemigrations` finds a new table and a changed column; `migrate` applies and reverts both."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

FILES = {
    "settings.py": """
INSTALLED_APPS = ["shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}}
""",
    "shop/models.py": """
from django.db import models

class Book(models.Model):
    pages = models.CharField(max_length=50)
""",
    "shop/__init__.py": "",
}
with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "shop").mkdir()
    for name, text in FILES.items():
        (root / name).write_text(text)

    def manage(*arguments: str) -> None:
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "settings", "PYTHONPATH": folder}
        command = [sys.executable, "-m", "django", *arguments, "--verbosity=0"]
        subprocess.run(command, cwd=root, env=environment, check=True)

    def columns() -> dict[str, tuple[str, int]]:
        connection = sqlite3.connect(root / "shop.db")
        rows = connection.execute("PRAGMA table_info(shop_book)").fetchall()
        connection.close()
        return {name: (kind, not_null) for _, name, kind, not_null, *_ in rows}

    manage("makemigrations", "shop")
    manage("migrate", "shop")
    first = columns()
    models = root / "shop" / "models.py"
    models.write_text(models.read_text().replace("CharField(max_length=50)", "IntegerField(null=True)"))
    manage("makemigrations", "shop")
    manage("migrate", "shop")
    second = columns()
    assert (first["pages"], second["pages"]) == (("varchar(50)", 1), ("INTEGER", 0)), (first, second)
    assert len(list(root.glob("shop/migrations/0*.py"))) == 2
    manage("migrate", "shop", "0001")
    assert columns() == first
    manage("migrate", "shop", "zero")
    assert columns() == {}
print("pages:", first["pages"], "->", second["pages"], "- applied and reverted")
