# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest runs only the tests that failed the last time with `--last-failed`."""

import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    tests = Path(folder, "test_orders.py")
    tests.write_text("def test_pay(): pass\ndef test_ship(): assert False\ndef test_bill(): pass\n")
    command = [sys.executable, "-m", "pytest", "-v"]
    first = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    tests.write_text(tests.read_text().replace("assert False", "assert True"))
    command.append("--last-failed")
    second = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed, 2 passed" in first, first
assert "test_ship PASSED" in second and "1 passed in" in second and "test_pay" not in second, second
print("first: 1 failed, 2 passed; then with --last-failed: test_ship PASSED, 1 passed")
