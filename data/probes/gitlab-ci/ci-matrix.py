# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline runs its test job for each Python version and database of a matrix, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
test:
  image: python:$PYTHON
  parallel:
    matrix:
      - PYTHON: ["3.12", "3.13"]
        DATABASE: [postgresql, mariadb]
  script:
    - python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("matrix:", "matrices:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "matrices" in wrong.stdout, wrong.stdout
print("parallel.matrix is accepted; parallel.matrices is refused")
