# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A job declares PostgreSQL as its second container, by the published schema."""

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
      - image: cimg/postgres:18.0
        environment: {POSTGRES_PASSWORD: test}
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


right, wrong = (
    check(PIPELINE),
    check(PIPELINE.replace("- image: cimg/postgres:18.0", "- picture: cimg/postgres:18.0")),
)
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1, wrong.stdout
print("a second image is accepted; a container without an image is refused")
