# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A workflow job ends after ten minutes, by the published schema."""

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
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with: {persist-credentials: false}
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


right, wrong = check(PIPELINE), check(PIPELINE.replace("timeout-minutes", "timeout"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "timeout" in wrong.stdout, wrong.stdout
print("jobs.test.timeout-minutes is accepted; timeout is refused")
