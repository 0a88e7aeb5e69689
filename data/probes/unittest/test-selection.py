# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest selects tests by a part of their name with `-k`, and has no tags."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import unittest

class Orders(unittest.TestCase):
    def test_pay_card(self): pass
    def test_pay_bill(self): pass
    def test_ship(self): pass
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "unittest", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    by_name, usage = run("-v", "-k", "pay"), run("--help")

assert "Ran 2 tests" in by_name and "test_ship" not in by_name, by_name
assert "-k TESTNAMEPATTERNS" in usage, usage
assert not any(word in usage for word in ("tag", "marker", "attribute")), usage
print("-k pay: test_pay_card, test_pay_bill; no option for tags")
