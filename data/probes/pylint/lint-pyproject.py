# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint reads its settings from pyproject.toml."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    before = run("shop.py")
    Path(folder, "pyproject.toml").write_text(
        "[tool.pylint.'messages control']\ndisable = ['unused-import']\n"
    )
    after = run("shop.py")

assert "unused-import" in before and "unused-import" not in after, (before, after)
assert "missing-module-docstring" in after, after
print("before: unused-import; with the setting it is gone")
