# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `makemigrations` writes a migration from the models, and `migrate` applies and reverts it."""

import sys
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

MODELS = """
from django.db import models

class Book(models.Model):
    title = models.CharField(max_length=50)
"""

with tempfile.TemporaryDirectory() as folder:
    app = Path(folder, "shop")
    (app / "migrations").mkdir(parents=True)
    for file, text in {"__init__.py": "", "migrations/__init__.py": "", "models.py": MODELS}.items():
        (app / file).write_text(text)
    sys.path.insert(0, folder)
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": database})
    django.setup()

    call_command("makemigrations", "shop", verbosity=0)
    (script,) = app.glob("migrations/0*.py")
    assert "migrations.CreateModel(" in script.read_text()
    call_command("migrate", "shop", verbosity=0)
    assert "shop_book" in connection.introspection.table_names()
    call_command("migrate", "shop", "zero", verbosity=0)
    assert "shop_book" not in connection.introspection.table_names()
    print(f"{script.name}: written, applied and reverted")
