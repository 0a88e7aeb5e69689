# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django runs test classes in two processes at the same time with `--parallel`."""

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
import os, pathlib, time
from django.test import TestCase

class Meeting(TestCase):
    def meet(self, me, other):
        pathlib.Path(me).write_text(str(os.getpid()))
        end = time.monotonic() + 30
        while not pathlib.Path(other).exists() or not pathlib.Path(other).read_text():
            self.assertLess(time.monotonic(), end, "alone")
            time.sleep(0.05)

class A(Meeting):
    def test_a(self): self.meet("a", "b")

class B(Meeting):
    def test_b(self): self.meet("b", "a")
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
    output = run("--parallel=2")
    processes = {Path(folder, name).read_text() for name in "ab"}

assert "Ran 2 tests" in output and "OK" in output, output
assert len(processes) == 2, processes
print(f"both tests meet, in {len(processes)} processes")
