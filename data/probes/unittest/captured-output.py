# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""With `--buffer` only, unittest holds back prints for the failed test, but not what a log handler writes."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import logging, unittest

logging.basicConfig()

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

after = buffered.partition("on purpose")[2]
assert "printed by good" in default, default
assert "printed by good" not in buffered and "printed by bad" in after, buffered
# The handler keeps the stream that it got before the run began.
assert "logged by bad" in buffered and "logged by bad" not in after, buffered
print(
    "default: all prints appear; --buffer: those of the failed test, after its failure; the log runs past it"
)
