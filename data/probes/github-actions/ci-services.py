# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A workflow job declares PostgreSQL beside it, with a health check, by the published schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
name: tests
on: [pull_request]
permissions: {contents: read}
jobs:
  test:
    runs-on: ubuntu-latest
    services:
      postgres:
        image: postgres:18
        env: {POSTGRES_PASSWORD: test}
        ports: ["5432:5432"]
        options: --health-cmd pg_isready --health-interval 2s
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


right, wrong = check(PIPELINE), check(PIPELINE.replace("ports:", "port:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "port" in wrong.stdout, wrong.stdout
print("jobs.test.services.postgres is accepted; a key that is none is refused")
