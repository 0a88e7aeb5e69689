# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint reports neither a shell call nor MD5 nor an unsafe YAML load."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import hashlib
import subprocess

import yaml


def load(name, text):
    subprocess.run("convert " + name, shell=True)
    hashlib.md5(text.encode()).hexdigest()
    return yaml.load(text, Loader=yaml.Loader)
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "other.py").write_text("eval('1')\n")
    output, other = run("--disable=C,import-error", "shop.py"), run("--disable=C", "other.py")

assert "eval-used" in other, other
found = [line for line in output.splitlines() if line.startswith("shop.py:")]
assert all("subprocess-run-check" in line for line in found), found
print("only", *(line.split("(")[-1].rstrip(")") for line in found), "| for eval:", "eval-used")
