# /// script
# requires-python = ">=3.12"
# dependencies = ["black"]
# ///
"""Black writes double quotes or leaves quotes as they are, and has no setting for single ones."""

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
        [sys.executable, "-m", "black", "-q", *options, file], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return file.read_text()


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "shop.py")
    default, left = run(), run("--skip-string-normalization")
    usage = subprocess.run([sys.executable, "-m", "black", "--help"], capture_output=True, text=True).stdout

assert 'state = "paid"' in default and 'other = "sent"' in default, default
assert 'state = "paid"' in left and "other = 'sent'" in left, left
assert "--skip-string-normalization" in usage and "single" not in usage.lower(), usage
print('default: "paid" "sent"; --skip-string-normalization: both left')
