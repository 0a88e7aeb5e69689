# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy", "mypy-baseline"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy-baseline records today's errors and lets only later ones pass; mypy has no such option."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
total: int = "twelve"
"""


def run(*command: str, text: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, input=text, capture_output=True, text=True
    )
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    assert "--junit-xml" in run("mypy", "--help") and "baseline" not in run("mypy", "--help")
    first = run("mypy", "shop.py")
    run("mypy_baseline", "sync", text=first)
    known = run("mypy_baseline", "filter", text=first)
    with Path(folder, "shop.py").open("a") as file:
        file.write("state: int = 'paid'\n")
    later = run("mypy_baseline", "filter", text=run("mypy", "shop.py"))

assert "shop.py:1: error" in first, first
assert "shop.py:1: error" not in known, known
assert "shop.py:2: error" in later and "shop.py:1: error" not in later, later
print("first run: line 1; with the baseline: nothing; after an edit: line 2 only")
