# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff formats given lines only with `--range`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
first = {'a':1}
second = {'b':2}
"""


def run(*options: str) -> str:
    file.write_text(CODE.lstrip())
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "-q", *options, file], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return file.read_text()


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "shop.py")
    after = run("--range=2-3")

assert after.splitlines() == ["first = {'a':1}", 'second = {"b": 2}'], after
print(*after.splitlines(), sep=" | ")
