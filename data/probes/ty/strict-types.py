# /// script
# requires-python = ">=3.12"
# dependencies = ["ty"]
# [tool.webatlas]
# timeout = 120
# ///
"""ty says nothing about a function without annotations, also with every rule made an error."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price, tax=2):
    return price + tax
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "ty", "check", "--output-format=concise", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "broken.py").write_text("'a' + 1\n")
    output, other = check("--error=all", "shop.py"), check("--error=all", "broken.py")

assert "All checks passed!" in output, output
assert "unsupported-operator" in other, other
print("--error=all:", output.strip())
