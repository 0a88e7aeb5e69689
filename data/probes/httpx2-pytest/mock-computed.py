# /// script
# requires-python = ">=3.12"
# dependencies = ["httpx2-pytest", "pytest"]
# ///
"""httpx2-pytest computes an answer from the request with a function."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import json, re
import httpx2

def pay(request):
    amount = json.loads(request.content)["amount"]
    return httpx2.Response(201, json={"paid": amount, "path": request.url.path})

def test_order(httpx2_mock):
    orders = re.compile("https://shop.invalid/orders/[0-9]+")
    httpx2_mock.add_callback(pay, url=orders, method="POST")
    order = "https://shop.invalid/orders/7"
    answer = httpx2.post(order, json={"amount": 12})
    assert answer.json() == {"paid": 12, "path": "/orders/7"}
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

assert "1 passed" in output, output
print("1 passed: the answer was computed")
