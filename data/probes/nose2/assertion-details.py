# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""nose2's pretty assertions show both values of a failed `assert`, but not where dictionaries differ."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
def test_order():
    order = {"id": 7, "state": "paid"}
    expected = {"id": 7, "state": "sent"}
    assert order == expected
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_order.py").write_text(TESTS)
    command = [sys.executable, "-m", "nose2", "--pretty-assert"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr

assert "order = {'id': 7, 'state': 'paid'}" in output and "expected = {'id': 7, 'state': 'sent'}" in output, (
    output
)
assert output.count("'state'") == 2 and "'id': 7" in output, output
print("values of both names, no list of differences")
