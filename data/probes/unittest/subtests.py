# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest reports each failed subtest of one test, and goes on with the next."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
import unittest

class Prices(unittest.TestCase):
    def test_prices(self):
        for price in (1, -2, 3, -4):
            with self.subTest(price=price):
                self.assertGreater(price, 0)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_prices.py").write_text(TESTS)
    command = [sys.executable, "-m", "unittest"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr

failed = [line for line in output.splitlines() if line.startswith("FAIL:")]
assert len(failed) == 2 and "price=-2" in failed[0] and "price=-4" in failed[1], output
print(*failed, sep="; ")
