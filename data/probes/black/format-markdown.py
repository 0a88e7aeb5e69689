# /// script
# requires-python = ">=3.12"
# dependencies = ["black"]
# ///
"""Black formats no code in a Markdown file."""

import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "README.md")
    file.write_text("```python\ntotal(price = 10)\n```\n")
    done = subprocess.run([sys.executable, "-m", "black", folder], capture_output=True, text=True)

    assert "No Python files are present to be formatted" in done.stderr, done.stderr
    assert "total(price = 10)" in file.read_text()
print(done.stderr.splitlines()[0])
