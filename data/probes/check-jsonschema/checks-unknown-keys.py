# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema refuses a workflow with a misspelt key and names it."""

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
    timeout-minutes: 10
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


right, wrong = check(PIPELINE), check(PIPELINE.replace("timeout-minutes", "timeout-minuets"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "timeout-minuets" in wrong.stdout, wrong.stdout
print("accepted as it is; refused with timeout-minuets, which it names")
