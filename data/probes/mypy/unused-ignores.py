# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy reports a `type: ignore` comment that hides no error, with an option."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
total: int = 12  # type: ignore
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "mypy", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = check("--warn-unused-ignores", "shop.py")

assert 'Unused "type: ignore" comment' in output and "shop.py:1" in output, output
print(next(line for line in output.splitlines() if "nused" in line))
