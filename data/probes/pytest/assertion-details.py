# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
"""pytest shows both values of a failed plain `assert`, and where two dictionaries differ."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
def test_order():
    order = {"id": 7, "state": "paid", "total": 12}
    expected = {"id": 7, "state": "sent", "total": 12}
    assert order == expected
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_order.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "Omitting 2 identical items" in output, output
assert "{'state': 'paid'} != {'state': 'sent'}" in output, output
print("plain assert: Omitting 2 identical items; {'state': 'paid'} != {'state': 'sent'}")
