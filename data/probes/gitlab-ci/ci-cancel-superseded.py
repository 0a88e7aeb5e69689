# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline's jobs are given up when a newer commit comes, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
workflow:
  auto_cancel:
    on_new_commit: interruptible
test:
  interruptible: true
  script:
    - python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = (
    check(PIPELINE),
    check(PIPELINE.replace("on_new_commit: interruptible", "on_new_commit: always")),
)
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "always" in wrong.stdout, wrong.stdout
print("workflow.auto_cancel.on_new_commit: interruptible is accepted; always is refused")
