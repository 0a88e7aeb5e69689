# /// script
# requires-python = ">=3.12"
# dependencies = ["flake8", "flake8-isort"]
# ///
"""flake8-isort reports imports out of order; Flake8 itself does not."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import sys
import os

from requests import get
import json

print(sys, os, get, json)
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "flake8", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    own, plugin = run("--isolated", "--extend-ignore=I", "shop.py"), run("shop.py")

assert "F" not in own and "I00" not in own, own
assert "I001" in plugin or "I003" in plugin or "I005" in plugin, plugin
print(plugin.splitlines()[0])
