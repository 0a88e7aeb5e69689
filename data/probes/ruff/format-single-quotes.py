# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff writes single quotes with a setting."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
name = "it's"
state = "paid"
other = 'sent'
"""


def run(*options: str) -> str:
    file.write_text(CODE.lstrip())
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "-q", *options, file], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return file.read_text()


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "shop.py")
    default, told = run(), run("--config=format.quote-style='single'")

assert 'state = "paid"' in default and 'other = "sent"' in default, default
assert "state = 'paid'" in told and "other = 'sent'" in told and 'name = "it\'s"' in told, told
print("quote-style single:", *told.splitlines(), sep=" | ")
