# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor rewrites a script injection so that the value comes through the environment."""

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
      - name: greet
        run: echo "${{ github.event.pull_request.title }}"
"""
path = Path(tempfile.mkdtemp(), ".github", "workflows", "w.yml")
path.parent.mkdir(parents=True)
path.write_text(WORKFLOW)
command = ["zizmor", "--offline", "--fix=all", str(path)]
subprocess.run(command, capture_output=True, text=True, check=False)
fixed = path.read_text()
script = next(line for line in fixed.splitlines() if "run:" in line)
assert "${{" not in script and "GITHUB_EVENT_PULL_REQUEST_TITLE" in script, fixed
print(script.strip())
