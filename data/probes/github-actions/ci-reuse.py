# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A workflow calls a workflow of another repository at a commit, with inputs, by the published schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
name: tests
on: [pull_request]
permissions: {contents: read}
jobs:
  test:
    uses: example/pipelines/.github/workflows/python.yml@0123456789012345678901234567890123456789
    with:
      python: "3.13"
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


right, wrong = check(PIPELINE), check(PIPELINE.replace("with:", "inputs:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "inputs" in wrong.stdout, wrong.stdout
print("jobs.test.uses and with are accepted; inputs is refused")
