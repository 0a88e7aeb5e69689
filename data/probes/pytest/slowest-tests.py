# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest lists the slowest tests with `--durations`."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import time
def test_fast(): pass
def test_slow(): time.sleep(0.3)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "--durations=1"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

slowest = output.partition("slowest 1 durations")[2].splitlines()[1]
assert "test_orders.py::test_slow" in slowest and float(slowest.split("s")[0]) >= 0.3, output
print(slowest)
