# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Django refuses to migrate when two migrations follow the same one, and merges them by a command."""

import subprocess
import sys
import tempfile
from pathlib import Path

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
        for name in ("mine", "theirs"):
            django(folder, "makemigrations", "shop", "--empty", "-n", name)
            (made,) = Path(folder, "shop", "migrations").glob(f"*_{name}.py")
            made.rename(Path(folder, f"{name}.py"))  # out of the way, as on another branch
        for name in ("mine", "theirs"):
            Path(folder, f"{name}.py").rename(Path(folder, "shop", "migrations", f"0002_{name}.py"))
        failure = django(folder, "migrate", code=1)
        django(folder, "makemigrations", "--merge", "--noinput")
        state = django(folder, "migrate")
    assert "Conflicting migrations detected" in failure and "merge" in state, (failure, state)
    print(f"{failure.strip().splitlines()[-1][:80]}…; merged: {state.strip().splitlines()[-1].strip()}")


if __name__ == "__main__":
    main()
