# /// script
# requires-python = ">=3.11"
# dependencies = ["black", "blacken-docs"]
# ///
"""blacken-docs formats the code in a Markdown file with Black, which leaves such files alone."""

import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "README.md")
    file.write_text("```python\ntotal(price = 10)\n```\n")
    own = subprocess.run([sys.executable, "-m", "black", folder], capture_output=True, text=True)
    assert "No Python files are present to be formatted" in own.stderr, own.stderr
    assert "total(price = 10)" in file.read_text()
    subprocess.run([sys.executable, "-m", "blacken_docs", file], capture_output=True, text=True)
    after = file.read_text()

assert "total(price=10)" in after, after
print("Black:", own.stderr.splitlines()[0], "| blacken-docs:", after.splitlines()[1])
