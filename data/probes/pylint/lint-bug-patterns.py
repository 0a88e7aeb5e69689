# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint reports a mutable default and a lambda that captures a loop variable."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def add(order, orders=[]):
    orders.append(order)
    return orders


def readers():
    return [lambda: name for name in ("a", "b")]
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("shop.py")

assert "dangerous-default-value" in output and "cell-var-from-loop" in output, output
print("dangerous-default-value, cell-var-from-loop")
