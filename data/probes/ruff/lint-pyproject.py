# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff reads its settings from pyproject.toml."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    before = run("shop.py")
    Path(folder, "pyproject.toml").write_text("[tool.ruff.lint]\nignore = ['F401']\n")
    after = run("shop.py")

assert "F401" in before and "All checks passed!" in after, (before, after)
print("before:", before.splitlines()[0], "| with the setting:", after.strip())
