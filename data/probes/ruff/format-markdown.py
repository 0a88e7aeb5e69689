# /// script
# requires-python = ">=3.12"
# dependencies = ["ruff"]
# ///
"""Ruff formats the Python code in a Markdown file by default."""

import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "README.md")
    file.write_text("```python\ntotal(price = 10)\n```\n")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", folder], check=True)
    after = file.read_text()

assert "total(price=10)" in after, after
print(after.splitlines()[1])
