# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema finds a misspelt key in a pipeline without asking GitLab."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
test:
  image: python:3.13
  script:
    - python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("image:", "imgae:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "imgae" in wrong.stdout, wrong.stdout
print("the pipeline is accepted; with imgae in place of image it is refused")
