# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest sets up per test, class and module, also for a test that does not need it."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import unittest

def setUpModule(): print("made schema")
def tearDownModule(): print("cleaned schema")

class Orders(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("made class")
    def setUp(self):
        print("made order")
        self.addCleanup(print, "cleaned order")
    def test_pay(self): pass
    def test_without(self): pass
"""

with tempfile.TemporaryDirectory() as folder:
    for name in ("test_a.py", "test_b.py"):
        Path(folder, name).write_text(TESTS)
    command = [sys.executable, "-m", "unittest"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)

assert "Ran 4 tests" in done.stderr and "OK" in done.stderr, done.stderr
made = {name: done.stdout.count(f"made {name}") for name in ("schema", "class", "order")}
assert made == {"schema": 2, "class": 2, "order": 4}, done.stdout
assert done.stdout.count("cleaned order") == 4 and done.stdout.count("cleaned schema") == 2, done.stdout
print("two modules, two of four tests want an order: made per module, class and test:", made)
