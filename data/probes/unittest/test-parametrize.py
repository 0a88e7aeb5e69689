# /// script
# requires-python = ">=3.11"
# dependencies = ["unittest-parametrize"]
# ///
"""unittest-parametrize makes one method into tests with names; unittest itself does not."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TESTS = """
from unittest_parametrize import ParametrizedTestCase, parametrize

class Totals(ParametrizedTestCase):
    @parametrize("price,total", [(30, 99), (10, 12), (20, 24)], ids=["wrong", "ten", "twenty"])
    def test_total(self, price, total):
        self.assertEqual(price * 12 // 10, total)
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "unittest", "-v", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_total.py").write_text(TESTS)
    every, one = run(), run("test_total.Totals.test_total_twenty")

assert not hasattr(unittest, "parametrize") and not hasattr(unittest.TestCase, "parametrize")
assert "Ran 3 tests" in every and "failures=1" in every and "FAIL: test_total_wrong" in every, every
assert "Ran 1 test" in one and "test_total_twenty" in one and "OK" in one, one
print("three sets: 3 tests, 1 failure; test_total_twenty alone: 1 test")
