# /// script
# requires-python = ">=3.12"
# dependencies = ["pyright"]
# [tool.webatlas]
# timeout = 120
# ///
"""pyright refuses a function without annotations with `typeCheckingMode` strict."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price, tax=2):
    return price + tax
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "pyright", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "pyproject.toml").write_text("[tool.pyright]\ntypeCheckingMode = 'basic'\n")
    basic = check("shop.py")
    Path(folder, "pyproject.toml").write_text("[tool.pyright]\ntypeCheckingMode = 'strict'\n")
    strict = check("shop.py")

message = 'Type annotation is missing for parameter "price"'
assert "0 errors" in basic and message not in basic, basic
assert f"error: {message}" in strict, strict
print("strict:", next(line.strip() for line in strict.splitlines() if message in line))
