# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema accepts a workflow that takes the default permissions."""

import subprocess
import sys
import tempfile
from pathlib import Path

WORKFLOW = """\
name: tests
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: python -m pytest
"""

path = Path(tempfile.mkdtemp(), "w.yml")
path.write_text(WORKFLOW)
command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
done = subprocess.run(command, capture_output=True, text=True, check=False)
assert done.returncode == 0, done.stdout
print(done.stdout.strip())
