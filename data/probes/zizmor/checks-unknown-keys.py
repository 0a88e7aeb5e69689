# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor, even told to be strict, says nothing about a misspelt key."""

import subprocess
import tempfile
from pathlib import Path

WORKFLOW = """\
name: tests
on: pull_request
permissions: {contents: read}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - run: python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), ".github", "workflows", "w.yml")
    path.parent.mkdir(parents=True)
    path.write_text(text)
    command = ["zizmor", "--offline", "--strict-collection", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


wrong = check(WORKFLOW.replace("timeout-minutes", "timeout-minuets"))
assert wrong.returncode == 0 and "minuets" not in wrong.stdout + wrong.stderr, wrong.stderr
assert check(WORKFLOW.replace("steps:", "stepz:")).returncode != 0  # this much it needs itself
print("timeout-minuets:", wrong.stdout.strip() or "nothing")
