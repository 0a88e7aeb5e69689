# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest runs one test function once per set of arguments, and each of these can be selected on its own."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import pytest

@pytest.mark.parametrize(("price", "total"), [(30, 99), (10, 12), (20, 24)], ids=["wrong", "ten", "twenty"])
def test_total(price, total):
    assert price * 12 // 10 == total
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_total.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-rA"]
    every = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    command.append("test_total.py::test_total[twenty]")
    one = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed, 2 passed" in every and "FAILED test_total.py::test_total[wrong]" in every, every
assert "PASSED test_total.py::test_total[twenty]" in one and "1 passed" in one, one
print("three sets: 1 failed, 2 passed; test_total[twenty] alone: 1 passed")
