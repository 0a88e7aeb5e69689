# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest shows no values of a failed plain `assert`, and the difference with `assertEqual`."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import unittest

class Orders(unittest.TestCase):
    order = {"id": 7, "state": "paid"}
    expected = {"id": 7, "state": "sent"}
    def test_plain(self):
        assert self.order == self.expected
    def test_method(self):
        self.assertEqual(self.order, self.expected)
"""


def run(name: str) -> str:
    command = [sys.executable, "-m", "unittest", f"test_order.Orders.{name}"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_order.py").write_text(TESTS)
    plain, method = run("test_plain"), run("test_method")

assert "AssertionError" in plain and "'paid'" not in plain, plain
assert "- {'id': 7, 'state': 'paid'}" in method and "+ {'id': 7, 'state': 'sent'}" in method, method
print("plain assert: AssertionError without values; assertEqual: - {'id': 7, 'state': 'paid'} + {... 'sent'}")
