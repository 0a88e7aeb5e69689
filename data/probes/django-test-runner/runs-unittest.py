# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's runner runs a `unittest.TestCase` with class set-up, skip and expected failure."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
import unittest

class Orders(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.tax = 2
    def test_total(self): self.assertEqual(10 + self.tax, 12)
    def test_wrong(self): self.assertEqual(10 + self.tax, 13)
    @unittest.skip("later")
    def test_later(self): raise AssertionError
    @unittest.expectedFailure
    def test_known(self): self.assertEqual(1, 2)
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

assert "Ran 4 tests" in output and "failures=1, skipped=1, expected failures=1" in output, output
print("4 tests: failures=1, skipped=1, expected failures=1")
