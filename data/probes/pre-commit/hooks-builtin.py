# /// script
# requires-python = ">=3.11"
# dependencies = ["pre-commit"]
# [tool.webatlas]
# timeout = 120
# ///
"""pre-commit brings no check of files: it takes the name builtin for the address of a repository."""

import os
import subprocess
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
HOME = {"HOME": tempfile.mkdtemp(), "GIT_CONFIG_GLOBAL": os.devnull}
GIT = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]


def run(*command):
    return subprocess.run(
        command, cwd=folder, env=os.environ | HOME, capture_output=True, text=True, check=False
    )


run("git", "init", "--quiet")

config = "repos: [{repo: builtin, rev: x, hooks: [{id: check-yaml}]}]"
folder.joinpath(".pre-commit-config.yaml").write_text(config)
folder.joinpath("x.yaml").write_text("a: [1\n")
run("git", "add", ".")
done = run("pre-commit", "run", "--all-files")
assert done.returncode not in (0, 1) and "git" in done.stdout and "builtin" in done.stdout, done
print("it went for a repository named builtin, exit status", done.returncode)
