# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline job ends after ten minutes, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
test:
  timeout: 10 minutes
  script:
    - python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("timeout: 10 minutes", "time_limit: 10 minutes"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "time_limit" in wrong.stdout, wrong.stdout
print("timeout is accepted; time_limit is refused")
