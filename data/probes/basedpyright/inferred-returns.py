# /// script
# requires-python = ">=3.12"
# dependencies = ["basedpyright"]
# [tool.webatlas]
# timeout = 120
# ///
"""basedpyright infers what a function without annotations returns, and checks its callers by it."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def order():
    return {"id": 7}

def use() -> None:
    order().append(1)
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "basedpyright", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = check("shop.py")

line = next((line for line in output.splitlines() if ":5:" in line and "error" in line.lower()), "")
assert 'Cannot access attribute "append" for class "dict[str, int]"' in line, output
print(line.strip())
