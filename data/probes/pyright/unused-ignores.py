# /// script
# requires-python = ">=3.12"
# dependencies = ["pyright"]
# [tool.webatlas]
# timeout = 120
# ///
"""pyright reports a `type: ignore` comment that hides no error, with a setting."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
total: int = 12  # type: ignore
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "pyright", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    settings = (
        "[tool.pyright]\nenableTypeIgnoreComments = true\nreportUnnecessaryTypeIgnoreComment = 'error'\n"
    )
    Path(folder, "pyproject.toml").write_text(settings)
    output = check("shop.py")

assert 'error: Unnecessary "# type: ignore" comment' in output and "1 error" in output, output
print(next(line.strip() for line in output.splitlines() if "Unnecessary" in line))
