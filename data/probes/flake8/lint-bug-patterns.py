# /// script
# requires-python = ">=3.12"
# dependencies = ["flake8", "flake8-bugbear"]
# ///
"""flake8-bugbear reports a mutable default and a lambda that captures a loop variable."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
def add(order, orders=[]):
    orders.append(order)
    return orders


def readers():
    return [lambda: name for name in ("a", "b")]
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "flake8", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    own, plugin = run("--extend-ignore=B", "shop.py"), run("shop.py")

assert own == "", own
assert "B006" in plugin and "B023" in plugin, plugin
print(*(line for line in plugin.splitlines() if " B0" in line), sep="; ")
