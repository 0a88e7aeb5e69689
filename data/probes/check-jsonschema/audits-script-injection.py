# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema accepts a workflow that puts a pull request's title into a script."""

import subprocess
import sys
import tempfile
from pathlib import Path

WORKFLOW = """\
name: greet
on: pull_request
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - uses: example/setup@v3
      - run: echo "${{ github.event.pull_request.title }}"
"""
path = Path(tempfile.mkdtemp(), "w.yml")
path.write_text(WORKFLOW)
command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
done = subprocess.run(command, capture_output=True, text=True, check=False)
assert done.returncode == 0, done.stdout
print(done.stdout.strip())
