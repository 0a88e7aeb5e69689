# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff formats the code in a docstring with a setting."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = '''
def total(price):
    """Add the tax.

    >>> total( price = 10 )
    12
    """
    return price * 1.2
'''


def run(*options: str) -> str:
    file.write_text(CODE.lstrip())
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "-q", *options, file], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return file.read_text()


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "shop.py")
    default, told = run(), run("--config=format.docstring-code-format=true")

assert ">>> total( price = 10 )" in default, default
assert ">>> total(price=10)" in told, told
print("default: as it was; docstring-code-format: >>> total(price=10)")
