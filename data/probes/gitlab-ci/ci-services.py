# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline job declares PostgreSQL beside it, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
test:
  image: python:3.13
  services:
    - name: postgres:18
      alias: database
      variables: {POSTGRES_PASSWORD: test}
  script:
    - python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("alias:", "nickname:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "nickname" in wrong.stdout, wrong.stdout
print("services with alias and variables is accepted; nickname is refused")
