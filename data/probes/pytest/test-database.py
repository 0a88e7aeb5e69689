# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest", "pytest-django", "django"]
# ///
"""With pytest-django a test writes to a test database and is rolled back; pytest itself has none."""

import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = """
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "real.sqlite3"}}
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
SECRET_KEY = "probe"
"""

TESTS = """
import pytest
from django.contrib.auth.models import Group
from django.db import connection

@pytest.mark.django_db
@pytest.mark.parametrize("run", [1, 2])
def test_writes(run):
    assert "real" not in str(connection.settings_dict["NAME"])
    assert not Group.objects.exists()
    Group.objects.create(name="made by a test")
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "test_groups.py").write_text(TESTS)
    Path(folder, "pytest.ini").write_text("[pytest]\npythonpath = .\n")
    with_plugin = run("--ds=settings")
    without = run("-p", "no:django")
    assert "2 passed" in with_plugin, with_plugin
    assert "2 passed" not in without, without
    assert not Path(folder, "real.sqlite3").exists()
print("2 passed: neither test sees the other's row, and the real database was never opened")
