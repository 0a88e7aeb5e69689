# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy takes the result of a function without annotations as unknown, and checks no caller by it."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def order():
    return {"id": 7}

def use() -> None:
    order().append(1)

def typed() -> dict[str, int]:
    return {"id": 7}

typed().append(1)
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "mypy", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    output = check("--check-untyped-defs", "shop.py")

assert "append" in output and "shop.py:10:" in output, output
assert "shop.py:5:" not in output, output
print("only the call of the annotated function is reported:", output.splitlines()[0])
