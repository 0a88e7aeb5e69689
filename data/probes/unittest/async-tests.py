# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest awaits an `async def` test of an `IsolatedAsyncioTestCase` to its failing assertion."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import asyncio
import unittest

class Orders(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
    async def test_total(self):
        await asyncio.sleep(0)
        assert self.loop is asyncio.get_running_loop()
        self.assertEqual(10 + 2, 13)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    command = [sys.executable, "-m", "unittest"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr

assert "12 != 13" in output and "Ran 1 test" in output and "failures=1" in output, output
print("set-up and test share the loop; AssertionError: 12 != 13")
