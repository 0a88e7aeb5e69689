# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff reports a mutable default and a lambda that captures a loop variable with its rules `B`."""

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
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--select=B", "shop.py")

assert "shop.py:1:" in output and "B006" in output and "B023" in output, output
print(*(line for line in output.splitlines() if " B0" in line), sep="; ")
