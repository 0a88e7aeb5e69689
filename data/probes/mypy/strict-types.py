# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy refuses a function without annotations with `--strict`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price, tax=2):
    return price + tax
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "mypy", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    default, told = check("shop.py"), check("--strict", "shop.py")

assert "Function is missing a type annotation" not in default, default
assert "Function is missing a type annotation" in told, told
print("--strict:", next(line for line in told.splitlines() if "annotation" in line))
