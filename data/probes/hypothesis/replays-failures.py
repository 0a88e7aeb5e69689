# /// script
# requires-python = ">=3.12"
# dependencies = ["hypothesis", "pytest"]
# [tool.webatlas]
# timeout = 120
# ///
"""Hypothesis tries the input that failed the last time first."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import os, pathlib
from hypothesis import given, strategies as st

@given(st.lists(st.integers()))
def test_sum(prices):
    with pathlib.Path("seen").open("a") as seen:
        print(prices, file=seen)
    assert sum(prices) < 1000
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_sum.py").write_text(TESTS)
    seen = Path(folder, "seen")
    command = [sys.executable, "-m", "pytest", "-q"]
    first = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    at_first = seen.read_text().splitlines()[0]
    seen.unlink()
    subprocess.run(command, cwd=folder, capture_output=True)
    at_second = seen.read_text().splitlines()[0]

assert "1 failed" in first and "[1000]" in first, first
assert at_first == "[]" and at_second == "[1000]", (at_first, at_second)
print("first input of the first run:", at_first, "| of the second run:", at_second)
