# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2-pytest", "pytest"]
# ///
"""httpx2-pytest refuses a request that was not prepared, instead of letting it out."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import httpx2

def test_order(httpx2_mock):
    httpx2.get("https://shop.invalid/orders/7")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 failed" in output or "1 error" in output, output
assert "No response can be found for GET request" in output, output
print(next(line.strip() for line in output.splitlines() if "No response can be found" in line)[:90])
