# /// script
# requires-python = ">=3.12"
# dependencies = ["black", "blackdoc"]
# ///
"""blackdoc formats the code in a docstring with Black, which itself leaves it as it is."""

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
        [sys.executable, "-m", "black", "-q", *options, file], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return file.read_text()


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "shop.py")
    after, preview = run(), run("--preview", "--unstable")
    subprocess.run([sys.executable, "-m", "blackdoc", "-q", file], check=True)
    package = file.read_text()

assert ">>> total( price = 10 )" in after and ">>> total( price = 10 )" in preview, after
assert ">>> total(price=10)" in package, package
print("by default and with --preview --unstable: >>> total( price = 10 ) | blackdoc: >>> total(price=10)")
