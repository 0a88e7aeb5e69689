# /// script
# requires-python = ">=3.12"
# dependencies = ["black"]
# ///
"""Black formats given lines only with `--line-ranges`."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
first = {'a':1}
second = {'b':2}
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
    after = run("--line-ranges=2-2")

assert after.splitlines() == ["first = {'a':1}", 'second = {"b": 2}'], after
print(*after.splitlines(), sep=" | ")
