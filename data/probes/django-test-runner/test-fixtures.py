# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's TestCase makes rows once per class and gives each test a fresh copy, but not by name."""

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
from django.test import TestCase

class Base(TestCase):
    @classmethod
    def setUpTestData(cls):
        print("made rows for", cls.__name__)
        cls.group = Group.objects.create(name="staff")
    def test_rename(self):
        self.assertEqual(self.group.name, "staff")
        self.group.name = "changed"
        self.group.save()
    test_rename_again = test_rename

class Orders(Base): pass
class Invoices(Base): pass
del Base
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

assert "Ran 4 tests" in output and "OK" in output, output
assert output.count("made rows for Orders") == output.count("made rows for Invoices") == 1, output
print("two classes with two tests: rows made once per class, unchanged for each test")
