# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint says nothing about a blocking sleep and a blocking HTTP call in an `async def`."""

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
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "other.py").write_text("exec('1')\n")
    output, other = run("--disable=C,import-error", "shop.py"), run("other.py")

assert "exec" in other, other
assert (
    "shop.py:7" not in output
    and "shop.py:8" not in output
    and "lock" not in output.lower().replace("blocked", "")
), output
print("nothing about lines 7 and 8")
