# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor finds a workflow that takes the default permissions, and nothing when it says what it reads."""

import json
import subprocess
import tempfile
from pathlib import Path

WORKFLOW = """\
name: tests
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: python -m pytest
"""
READ = WORKFLOW.replace("jobs:", "permissions: {contents: read}\njobs:")


def audit(workflow):
    path = Path(tempfile.mkdtemp(), ".github", "workflows", "w.yml")
    path.parent.mkdir(parents=True)
    path.write_text(workflow)
    command = ["zizmor", "--offline", "--format", "json", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("["), done.stderr
    return {finding["ident"] for finding in json.loads(done.stdout)}


found, rest = audit(WORKFLOW), audit(READ)
assert "excessive-permissions" in found, found
assert "excessive-permissions" not in rest, rest
print("without permissions:", sorted(found), "- with contents: read:", sorted(rest))
