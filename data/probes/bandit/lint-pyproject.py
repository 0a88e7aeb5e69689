# /// script
# requires-python = ">=3.12"
# dependencies = ["bandit"]
# ///
"""Bandit reads pyproject.toml when `-c` names it, and not by itself."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
exec('pay')
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "bandit", "-q", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "pyproject.toml").write_text("[tool.bandit]\nskips = ['B102']\n")
    alone, told = run("shop.py"), run("-c", "pyproject.toml", "shop.py")

assert "B102" in alone and "B102" not in told, (alone, told)
print("by itself: B102; with -c pyproject.toml: skipped")
