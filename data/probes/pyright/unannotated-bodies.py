# /// script
# requires-python = ">=3.12"
# dependencies = ["pyright"]
# [tool.webatlas]
# timeout = 120
# ///
"""pyright reports an error in the body of a function without annotations."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price):
    return "price: " + 12
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "pyright", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = check("shop.py")

line = next((line for line in output.splitlines() if "" in line and ":2:" in line), "")
assert 'Operator "+" not supported' in line, output
print(line.strip())
