# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema finds a misspelt key in a workflow without asking GitHub."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
name: tests
on: [pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
        str(path),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("runs-on", "run-on"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "run-on" in wrong.stdout, wrong.stdout
print("the workflow is accepted; with run-on in place of runs-on it is refused")
