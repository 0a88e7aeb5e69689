# /// script
# requires-python = ">=3.12"
# dependencies = ["bandit"]
# ///
"""Bandit reports a shell call, MD5 and an unsafe YAML load without configuration."""

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
    command = [sys.executable, "-m", "bandit", "-q", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("shop.py")

for rule in ("B602", "B324", "B506"):
    assert rule in output, (rule, output)
print(
    *(
        line.strip()
        for line in output.splitlines()
        if "Issue: [B602" in line or "Issue: [B324" in line or "[B506" in line
    )
)
