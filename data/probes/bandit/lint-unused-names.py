# /// script
# requires-python = ">=3.12"
# dependencies = ["bandit"]
# ///
"""Bandit reports the insecure call, but neither unused nor undefined names."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os

def total(price):
    tax = price * 0.2
    return price + tox


exec("pay")
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "bandit", "-q", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("shop.py")

assert "B102:exec_used" in output, output
assert output.count(">> Issue:") == 1, output
print("only B102:exec_used")
