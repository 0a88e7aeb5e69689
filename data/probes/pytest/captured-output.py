# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest holds back what tests print and log, and shows it for the failed test only."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import logging

def test_good():
    print("printed by good")

def test_bad():
    print("printed by bad")
    logging.getLogger("shop").warning("logged by bad")
    assert False
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "printed by good" not in output, output
assert "printed by bad" in output.partition("Captured stdout call")[2], output
assert "logged by bad" in output.partition("Captured log call")[2], output
print("without an option: stdout and log of test_bad shown with its failure, nothing of test_good")
