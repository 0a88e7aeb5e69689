# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff reports a blocking sleep and a blocking HTTP call in an `async def` with its rules `ASYNC`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import time

import requests


async def view():
    time.sleep(1)
    return requests.get("https://example.org", timeout=5)
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "ruff", "check", "--output-format=concise", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = run("--select=ASYNC", "shop.py")

assert "shop.py:7:" in output and "ASYNC251" in output, output
assert "shop.py:8:" in output and "ASYNC210" in output, output
print(*(line for line in output.splitlines() if " ASYNC" in line), sep="; ")
