# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest runs a `unittest.TestCase` with its class set-up, its skipped test and its expected failure."""

import subprocess
import sys
import tempfile
from pathlib import Path

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

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed, 1 passed, 1 skipped, 1 xfailed" in output and "12 != 13" in output, output
print("1 failed, 1 passed, 1 skipped, 1 xfailed")
