# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A workflow runs its test job for each Python version of a matrix, by the published schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
version: 2.1
jobs:
  test:
    parameters:
      python: {type: string}
    docker:
      - image: cimg/python:<< parameters.python >>
    steps:
      - checkout
      - run: python -m pytest
workflows:
  main:
    jobs:
      - test:
          matrix:
            parameters:
              python: ["3.12", "3.13"]
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.circle-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = (
    check(PIPELINE),
    check(PIPELINE.replace("matrix:\n            parameters", "matrix:\n            values")),
)
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1, wrong.stdout
print("workflows.main.jobs.test.matrix.parameters is accepted; values is refused")
