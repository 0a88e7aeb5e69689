# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A workflow runs its test job for each Python version and system of a matrix, by the published schema."""

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
    runs-on: ${{ matrix.system }}
    strategy:
      fail-fast: false
      matrix:
        python: ["3.12", "3.13"]
        system: [ubuntu-latest, windows-latest]
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


right, wrong = check(PIPELINE), check(PIPELINE.replace("      matrix:\n", "      matrices:\n"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "matri" in wrong.stdout, wrong.stdout
print("strategy.matrix is accepted; strategy.matrices is refused")
