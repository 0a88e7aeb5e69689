# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy skips the body of a function without annotations unless `--check-untyped-defs` is given."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price):
    return "price: " + 12
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "mypy", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    default, told = check("shop.py"), check("--check-untyped-defs", "shop.py")

assert "Success: no issues found in 1 source file" in default, default
assert 'shop.py:2: error: Unsupported operand types for + ("str" and "int")' in told, told
print("default: no issues found; --check-untyped-defs:", told.splitlines()[0])
