# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint leaves the file as it is, and none of its options repairs code."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os


def known(price):
    exec("pay")
    return not price is None
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output, usage = run("shop.py"), run("--help")
    after = Path(folder, "shop.py").read_text()

assert "shop.py" in output and after == CODE.lstrip(), after
words = set(re.findall(r"--[a-z][a-z-]*", usage))
assert "--disable" in words and not [word for word in words if "fix" in word and "fixme" not in word], words
print(f"file unchanged; {len(words)} options, none of them to fix")
