# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django runs tests on a test database that it makes, and rolls each test back."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = """
SECRET_KEY = "probe"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "real.sqlite3"}}
"""
TESTS = """
from django.contrib.auth.models import Group
from django.db import connection
from django.test import TestCase

class Groups(TestCase):
    def test_a(self):
        self.assertNotIn("real", str(connection.settings_dict["NAME"]))
        self.assertFalse(Group.objects.exists())
        Group.objects.create(name="made by a test")
    test_b = test_a
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "django", "test", "--settings=settings", *options]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": folder}
    )
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "test_shop.py").write_text(TESTS)
    output = run()
    assert "Ran 2 tests" in output and "OK" in output, output
    assert "Destroying test database" in output, output
    assert not Path(folder, "real.sqlite3").exists()
print("neither test sees the other's row, and the real database was never opened")
