# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff reports a shell call, MD5 and an unsafe YAML load with its rules `S`."""

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
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--select=S", "shop.py")

for rule in ("S602", "S324", "S506"):
    assert rule in output, (rule, output)
print(*(line for line in output.splitlines() if " S" in line), sep="; ")
