# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest selects tests by a part of their name with `-k`, and by a marker with `-m`."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import pytest

def test_pay_card(): pass
@pytest.mark.slow
def test_pay_bill(): pass
@pytest.mark.slow
def test_ship(): pass
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "--collect-only", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    by_name, by_marker = run("-k", "pay"), run("-m", "slow")

assert "2/3 tests collected" in by_name and "test_ship" not in by_name, by_name
assert "2/3 tests collected" in by_marker and "test_pay_card" not in by_marker, by_marker
print("-k pay: test_pay_card, test_pay_bill; -m slow: test_pay_bill, test_ship")
