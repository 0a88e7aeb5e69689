# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint infers what a call returns, and reports an attribute that it lacks."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
class Order:
    def __init__(self):
        self.total = 12


def look():
    return Order().totl
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--disable=C,R", "shop.py")

assert "no-member" in output and "shop.py:7" in output, output
print(next(line for line in output.splitlines() if "no-member" in line))
