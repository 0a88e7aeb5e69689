# /// script
# requires-python = ">=3.12"
# dependencies = ["pylint"]
# ///
"""Pylint runs a rule of the project that is a Python module beside the code."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def total(price):
    return price


total(12)
"""
RULE = """
from pylint.checkers import BaseChecker

class Rule(BaseChecker):
    name = "house"
    msgs = {"C9901": ("call of total", "house-total", "Nobody calls total.")}
    def visit_call(self, node):
        if node.func.as_string() == "total":
            self.add_message("house-total", node=node)

def register(linter):
    linter.register_checker(Rule(linter))
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "pylint", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "house.py").write_text(RULE)
    output = run(
        "--init-hook=import sys; sys.path.append('.')",
        "--load-plugins=house",
        "--disable=all",
        "--enable=house-total",
        "shop.py",
    )

assert "shop.py:5:0: C9901: call of total (house-total)" in output, output
print(output.splitlines()[1])
