# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""With `--buffer` only, unittest holds back what tests print and shows it for the failed test."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import logging, unittest

class Orders(unittest.TestCase):
    def test_good(self):
        print("printed by good")
    def test_bad(self):
        print("printed by bad")
        logging.getLogger("shop").warning("logged by bad")
        self.fail("on purpose")
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "unittest", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    default, buffered = run(), run("--buffer")

assert "printed by good" in default, default
assert "printed by good" not in buffered, buffered
assert "printed by bad" in buffered.partition("on purpose")[2], buffered
print("default: all prints appear; --buffer: those of the failed test, after its failure")
