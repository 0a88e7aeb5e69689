# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint reports an unused import, an unused variable and an undefined name without configuration."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os

def total(price):
    tax = price * 0.2
    return price + tox
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("shop.py")

for line, rule in ((1, "unused-import"), (4, "unused-variable"), (5, "undefined-variable")):
    assert any(found.startswith(f"shop.py:{line}:") and rule in found for found in output.splitlines()), (
        output
    )
print("unused-import, unused-variable, undefined-variable")
