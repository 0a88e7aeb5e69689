# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""nose2 runs one test function once per set of arguments, and each of these can be selected on its own."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
from nose2.tools import params

@params((30, 99), (10, 12), (20, 24))
def test_total(price, total):
    assert price * 12 // 10 == total
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "nose2", "-v", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_total.py").write_text(TESTS)
    every, one = run(), run("test_total.test_total:3")

assert "Ran 3 tests" in every and "failures=1" in every and "FAIL: test_total.test_total:1" in every, every
assert "Ran 1 test" in one and "OK" in one and "20, 24" in one, one
print("three sets: 3 tests, 1 failure; test_total:3 alone: 1 test")
