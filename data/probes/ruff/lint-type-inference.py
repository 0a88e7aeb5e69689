# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff says nothing about an attribute that an object lacks, with all its rules on."""

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


undefined
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--select=ALL", "--ignore=D,ANN", "shop.py")

assert "F821" in output, output
assert "shop.py:7:" not in output and "totl" not in output, output
print("the undefined name is reported, the missing attribute is not")
