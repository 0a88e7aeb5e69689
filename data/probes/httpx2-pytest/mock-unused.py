# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2-pytest", "pytest"]
# ///
"""httpx2-pytest fails when an answer that was prepared was never asked for."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
def test_order(httpx2_mock):
    httpx2_mock.add_response(url="https://shop.invalid/orders/7")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed, 1 error" in output, output
assert "The following responses are mocked but not requested" in output, output
print("the test passes, its teardown fails: mocked but not requested")
