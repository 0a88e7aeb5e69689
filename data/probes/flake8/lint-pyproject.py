# /// script
# requires-python = ">=3.12"
# dependencies = ["flake8", "flake8-pyproject"]
# ///
"""Flake8 reads no settings from pyproject.toml; with flake8-pyproject it does."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import os
"""
# Flake8 without the entry point of the package, which would load it.
OWN = """
import importlib.metadata as metadata
found = [each for each in metadata.distributions() if each.name.lower() != "flake8-pyproject"]
metadata.distributions = lambda: found
from flake8.main.cli import main
main(["shop.py"])
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "flake8", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "pyproject.toml").write_text("[tool.flake8]\nignore = ['F401']\n")
    command = [sys.executable, "-c", OWN]
    own = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    plugin = run("shop.py")

assert "F401" in own, own
assert plugin == "", plugin
print("Flake8 itself:", own.strip(), "| with the package: nothing")
