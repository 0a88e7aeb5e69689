# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema accepts a workflow that uses somebody else's action at a tag."""

import subprocess
import sys
import tempfile
from pathlib import Path

WORKFLOW = """\
name: tests
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: example/setup@v3
"""

path = Path(tempfile.mkdtemp(), "w.yml")
path.write_text(WORKFLOW)
command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
done = subprocess.run(command, capture_output=True, text=True, check=False)
assert done.returncode == 0, done.stdout
print(done.stdout.strip())
