# /// script
# requires-python = ">=3.12"
# dependencies = ["pyrefly"]
# [tool.webatlas]
# timeout = 120
# ///
"""Pyrefly checks the body of a function without annotations under its preset `default`, not without."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price):
    return "price: " + 12
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "pyrefly", "check", "--output-format=min-text", *options, "shop.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    unconfigured, told = check(), check("--preset=default")

assert "ERROR" not in unconfigured, unconfigured
assert "ERROR shop.py:2" in told and "`+` is not supported" in told, told
print("unconfigured: no error; --preset=default:", told.splitlines()[0])
