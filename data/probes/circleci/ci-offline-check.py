# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema finds a misspelt key in a pipeline without asking CircleCI."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
version: 2.1
jobs:
  test:
    docker:
      - image: cimg/python:3.13
    steps:
      - checkout
      - run: python -m pytest
workflows:
  main:
    jobs:
      - test
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.circle-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("    steps:", "    step:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "step" in wrong.stdout, wrong.stdout
print("the pipeline is accepted; with step in place of steps it is refused")
