# /// script
# requires-python = ">=3.12"
# dependencies = ["pyrefly"]
# [tool.webatlas]
# timeout = 120
# ///
"""Pyrefly refuses a function without annotations with `--preset=strict`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price, tax=2):
    return price + tax
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "pyrefly", "check", "--output-format=min-text", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    default, told = check("shop.py"), check("--preset=strict", "shop.py")

assert "missing an annotation for parameter `price`" not in default, default
assert "missing an annotation for parameter `price`" in told, told
print("--preset=strict:", next(line for line in told.splitlines() if "annotation" in line))
