# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline includes a component of another project at a version, with inputs, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
include:
  - component: gitlab.example.com/pipelines/python/test@1.2.0
    inputs:
      python: "3.13"
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("component:", "part:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "part" in wrong.stdout, wrong.stdout
print("include.component with inputs is accepted; another key is refused")
