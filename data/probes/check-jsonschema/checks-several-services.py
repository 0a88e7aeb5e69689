# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema has schemas for GitHub, GitLab, CircleCI, Azure and Bitbucket pipelines with it."""

import subprocess
import sys
import tempfile
from pathlib import Path

FILES = {
    "vendor.github-workflows": "on: push\njobs: {t: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n",
    "vendor.gitlab-ci": "test: {script: [make]}\n",
    "vendor.circle-ci": "version: 2.1\njobs: {t: {docker: [{image: a}], steps: [checkout]}}\n",
    "vendor.azure-pipelines": "steps: [{script: make}]\n",
    "vendor.bitbucket-pipelines": "pipelines: {default: [{step: {script: [make]}}]}\n",
}
path = Path(tempfile.mkdtemp(), "pipeline.yml")


def check(schema, text):
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).returncode


for schema, text in FILES.items():
    assert check(schema, text) == 0, schema
    assert check(schema, "[]\n") == 1, schema
    print(schema, "takes its pipeline and refuses a list")
