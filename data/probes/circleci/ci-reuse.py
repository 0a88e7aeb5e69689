# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline uses an orb at a fixed version, by the published schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
version: 2.1
orbs:
  python: circleci/python@3.1.0
workflows:
  main:
    jobs:
      - python/test:
          version: "3.13"
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.circle-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("circleci/python@3.1.0", "3"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1, wrong.stdout
print("an orb with its version is accepted; a number in its place is refused")
