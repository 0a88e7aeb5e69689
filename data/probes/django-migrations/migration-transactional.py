# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Django leaves nothing of a migration whose second step fails, on PostgreSQL."""

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


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    code = """
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_first")]
    operations = [
        migrations.AddField("item", "slug", models.CharField(max_length=20, default="")),
        migrations.RunSQL("SELECT 1 / 0"),
    ]
"""
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        Path(folder, "shop", "migrations", "second.py").write_text(code)
        failure = django(folder, "migrate", code=1)
        state = django(folder, "showmigrations", "shop")
    assert "division by zero" in failure and "[ ] second" in state, (failure, state)
    assert columns() == ["item.id integer", "item.name character varying"], columns()
    print(f"division by zero; the columns are still {columns()}")


if __name__ == "__main__":
    main()
