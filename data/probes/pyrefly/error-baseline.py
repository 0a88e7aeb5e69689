# /// script
# requires-python = ">=3.12"
# dependencies = ["pyrefly"]
# [tool.webatlas]
# timeout = 120
# ///
"""Pyrefly records today's errors in a file, and reports later ones, unless kind and column are recorded."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
total: int = "twelve"
"""


def check(*options: str) -> str:
    command = [
        sys.executable,
        "-m",
        "pyrefly",
        "check",
        "--preset=default",
        "--output-format=min-text",
        *options,
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    first = check("shop.py")
    check("--baseline=known.json", "--update-baseline", "shop.py")
    known = check("--baseline=known.json", "shop.py")
    with Path(folder, "shop.py").open("a") as file:
        file.write("the_state: int = 'paid'\nother: int = 'paid'\n")
    later, every = check("--baseline=known.json", "shop.py"), check("shop.py")

assert "shop.py:1:" in first, first
assert "shop.py:1:" not in known, known
assert "shop.py:2:" in later and "shop.py:1:" not in later, later
# The same kind of error at the column of the recorded one:
assert "shop.py:3:" in every and "shop.py:3:" not in later, (every, later)
print("first run: line 1; then nothing; after an edit: line 2, and not line 3 at the column of line 1")
