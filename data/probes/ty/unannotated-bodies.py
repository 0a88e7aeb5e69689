# /// script
# requires-python = ">=3.12"
# dependencies = ["ty"]
# [tool.webatlas]
# timeout = 120
# ///
"""ty reports an error in the body of a function without annotations."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price):
    return "price: " + 12
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "ty", "check", "--output-format=concise", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = check("shop.py")

line = next(
    (line for line in output.splitlines() if "Operator `+` is not supported" in line and ":2:" in line), ""
)
assert "Operator `+` is not supported" in line, output
print(line.strip())
