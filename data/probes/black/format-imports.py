# /// script
# requires-python = ">=3.12"
# dependencies = ["black"]
# ///
"""Black leaves imports in the order in which they were written."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
import sys
import os
import json
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
    after = run()

assert after.splitlines() == ["import sys", "import os", "import json"], after
print("unchanged:", *after.splitlines(), sep=" | ")
