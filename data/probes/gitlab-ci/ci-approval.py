# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline waits before the deploy job until somebody starts it, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
test:
  script: [python -m pytest]
deploy:
  needs: [test]
  when: manual
  allow_failure: false
  manual_confirmation: Deploy to production?
  environment: production
  script: [./deploy]
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("when: manual", "when: by-hand"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "by-hand" in wrong.stdout, wrong.stdout
print("when: manual with a confirmation is accepted; another value is refused")
