# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
"""unittest lists the slowest tests with `--durations`."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import time, unittest

class Orders(unittest.TestCase):
    def test_fast(self): pass
    def test_slow(self): time.sleep(0.3)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "unittest", "--durations=1"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr

slowest = output.partition("Slowest test durations")[2].splitlines()[2]
assert "test_slow" in slowest and float(slowest.split("s")[0]) >= 0.3, output
print(slowest)
