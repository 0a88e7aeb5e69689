# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2", "nose2-kflag"]
# ///
"""nose2 selects tests by an attribute with its `attrib` plugin, by a part of their name with nose2-kflag."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = """
def test_pay_card(): pass
def test_pay_bill(): pass
test_pay_bill.slow = True
def test_ship(): pass
test_ship.slow = True
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "nose2", "--plugin=nose2.plugins.attrib", "-v", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    by_attribute, by_part, by_k = run("-A", "slow"), run("pay"), run("-K", "pay")
    package = run("--plugin=nose2_kflag", "-K", "pay")

assert "Ran 2 tests" in by_attribute and "test_pay_card" not in by_attribute, by_attribute
assert "Ran 1 test" in by_part and "No module named 'pay'" in by_part, by_part
assert "Unrecognized arguments: -K" in by_k, by_k
assert "Ran 2 tests" in package and "test_ship" not in package, package
print("-A slow: test_pay_bill, test_ship; with the package, -K pay: test_pay_card, test_pay_bill")
