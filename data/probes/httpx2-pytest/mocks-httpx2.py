# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2-pytest", "pytest"]
# ///
"""httpx2-pytest answers a call of HTTPX2 to a fixed address, without a connection."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import httpx2

def test_order(httpx2_mock):
    httpx2_mock.add_response(url="https://shop.invalid/orders/7", json={"id": 7}, status_code=201)
    answer = httpx2.get("https://shop.invalid/orders/7")
    assert (answer.status_code, answer.json()) == (201, {"id": 7})
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed" in output, output
print("1 passed: the answer was the prepared one")
