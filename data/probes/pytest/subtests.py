# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest reports each failed subtest of one test, and goes on with the next."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import pytest

def test_prices(subtests: pytest.Subtests) -> None:
    for price in (1, -2, 3, -4):
        with subtests.test(msg="price", price=price):
            assert price > 0
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_prices.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

failed = [line for line in output.splitlines() if line.startswith("SUBFAILED")]
assert len(failed) == 2 and "price=-2" in failed[0] and "price=-4" in failed[1], output
print(*failed, sep="; ")
