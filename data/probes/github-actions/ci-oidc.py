# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A workflow job may ask for an identity token and deploys to an environment, by the published schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
name: deploy
on: {push: {tags: ["v*"]}}
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@v7
        with: {persist-credentials: false}
      - run: python -m pytest
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
        str(path),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("id-token: write", "id-token: admin"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "admin" in wrong.stdout, wrong.stdout
print("permissions.id-token: write is accepted; another level is refused")
