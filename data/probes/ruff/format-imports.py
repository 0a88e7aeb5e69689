# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff's formatter leaves imports as they are; its linter sorts them in a second command."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import sys
import os
import json
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
    after = run()
    subprocess.run([sys.executable, "-m", "ruff", "check", "-q", "--select=I", "--fix", file], check=True)
    sorted_ = file.read_text()

assert after.splitlines() == ["import sys", "import os", "import json"], after
assert sorted_.splitlines() == ["import json", "import os", "import sys"], sorted_
print("ruff format: unchanged; ruff check --select=I --fix: sorted")
