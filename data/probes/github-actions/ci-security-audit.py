# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor finds a pull request's title in a script, and nothing when it comes through the environment."""

import json
import subprocess
import tempfile
from pathlib import Path

WORKFLOW = """\
name: greet
on: pull_request
permissions: {contents: read}
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "${{ github.event.pull_request.title }}"
"""
SAFE = WORKFLOW.replace(
    'run: echo "${{ github.event.pull_request.title }}"',
    'run: echo "$TITLE"\n        env: {TITLE: "${{ github.event.pull_request.title }}"}',
)


def audit(workflow):
    path = Path(tempfile.mkdtemp(), ".github", "workflows", "w.yml")
    path.parent.mkdir(parents=True)
    path.write_text(workflow)
    command = ["zizmor", "--offline", "--format", "json", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("["), done.stderr
    return {finding["ident"] for finding in json.loads(done.stdout)}


assert SAFE != WORKFLOW
found, rest = audit(WORKFLOW), audit(SAFE)
assert "template-injection" in found, found
assert "template-injection" not in rest, rest
print("title in the script:", sorted(found), "- through the environment:", sorted(rest))
