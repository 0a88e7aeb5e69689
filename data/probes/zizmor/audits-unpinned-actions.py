# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor finds an action of somebody else's at a tag, and nothing at a commit."""

import json
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
    steps:
      - uses: example/setup@v3
"""
PINNED = WORKFLOW.replace("@v3", "@0123456789012345678901234567890123456789 # v3")


def audit(workflow):
    path = Path(tempfile.mkdtemp(), ".github", "workflows", "w.yml")
    path.parent.mkdir(parents=True)
    path.write_text(workflow)
    command = ["zizmor", "--offline", "--format", "json", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("["), done.stderr
    return {finding["ident"] for finding in json.loads(done.stdout)}


found, rest = audit(WORKFLOW), audit(PINNED)
assert "unpinned-uses" in found, found
assert "unpinned-uses" not in rest, rest
print("at a tag:", sorted(found), "- at a commit:", sorted(rest))
