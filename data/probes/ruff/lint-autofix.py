# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff removes an unused import and rewrites a comparison by itself with `--fix`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os


def known(price):
    return not price is None
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    run("--select=F,E", "--fix", "shop.py")
    fixed = Path(folder, "shop.py").read_text()

assert "import os" not in fixed and "return price is not None" in fixed, fixed
print(fixed.strip().splitlines()[-1].strip(), "| import os is gone")
