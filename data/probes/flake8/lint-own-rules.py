# /// script
# requires-python = ">=3.12"
# dependencies = ["flake8"]
# ///
"""Flake8 runs a rule of the project that is a Python module beside the code."""

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
import ast

class Rule:
    name = version = "house"
    def __init__(self, tree):
        self.tree = tree
    def run(self):
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "total":
                yield node.lineno, node.col_offset, "HOU1 call of total", type(self)
"""
CONFIG = """
[flake8:local-plugins]
extension = HOU = house:Rule
paths = .
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "flake8", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "house.py").write_text(RULE)
    Path(folder, ".flake8").write_text(CONFIG)
    output = run("shop.py")

assert output.strip() == "shop.py:5:1: HOU1 call of total", output
print(output.strip())
