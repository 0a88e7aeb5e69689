# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Django asks whether a column was renamed, and then keeps its data."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

SETTINGS = """
import os
from urllib.parse import urlsplit

url = urlsplit(os.environ["POSTGRESQL_URL"])
to = {"HOST": url.hostname, "PORT": url.port, "USER": url.username, "PASSWORD": url.password}
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": url.path[1:], **to}}
INSTALLED_APPS = ["shop"]
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
"""
MODELS = """
from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=20)

    class Meta:
        db_table = "item"
"""


def django(folder: str, *arguments: str, code: int = 0, answers: str = "") -> str:
    command = [sys.executable, "-m", "django", *arguments, "--settings=settings", "--pythonpath=."]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, input=answers)
    assert process.returncode == code, process.stderr
    return process.stdout + process.stderr


def project(folder: str) -> None:
    """A new project with one table, migrated."""
    Path(folder, "shop", "migrations").mkdir(parents=True)
    Path(folder, "shop", "migrations", "__init__.py").touch()
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "shop", "models.py").write_text(MODELS)
    django(folder, "makemigrations", "shop", "-n", "first")
    django(folder, "migrate")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (name) VALUES ('pen')")
        Path(folder, "shop", "models.py").write_text(MODELS.replace("name =", "title ="))
        asked = django(folder, "makemigrations", "-n", "second", answers="y\n")
        django(folder, "migrate")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT title FROM item").fetchall()
    question = next(line for line in asked.splitlines() if "renamed" in line)
    assert rows == [("pen",)], rows
    print(f"{question[:60]}… yes: {rows}")


if __name__ == "__main__":
    main()
