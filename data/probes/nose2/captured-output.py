# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""nose2 holds back what tests print and log with two options, not by default."""

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
    command = [sys.executable, "-m", "nose2", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    default, held = run(), run("--output-buffer", "--log-capture")

assert "printed by good" in default, default
assert "printed by good" not in held, held
after = held.partition("on purpose")[2]
assert "printed by bad" in after and "logged by bad" in after, held
print("default: all prints appear; with both options: prints and log of the failed test, after its failure")
