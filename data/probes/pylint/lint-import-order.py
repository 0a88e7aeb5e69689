# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint reports a standard import after a third-party one, without configuration."""

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
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--disable=import-error", "shop.py")

assert "wrong-import-order" in output, output
print(next(line for line in output.splitlines() if "wrong-import-order" in line))
