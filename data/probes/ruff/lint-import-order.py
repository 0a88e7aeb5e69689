# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff reports imports out of order with its rule `I001`, and sorts them with `--fix`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import sys
import os

from requests import get
import json

print(sys, os, get, json)
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--select=I", "shop.py")
    run("--select=I", "--fix", "shop.py")
    fixed = Path(folder, "shop.py").read_text().splitlines()[:5]

assert "I001" in output, output
assert fixed == ["import json", "import os", "import sys", "", "from requests import get"], fixed
print(output.splitlines()[0])
