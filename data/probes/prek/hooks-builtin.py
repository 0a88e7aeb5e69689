# /// script
# requires-python = ">=3.11"
# dependencies = ["prek", "uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""prek runs a hook of its own that finds broken YAML, without a repository or an environment."""

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

config = "repos: [{repo: builtin, hooks: [{id: check-yaml}]}]"
folder.joinpath(".pre-commit-config.yaml").write_text(config)
file = folder / "x.yaml"
file.write_text("a: [1\n")
run("git", "add", ".")
wrong = run("prek", "run", "--all-files")
assert wrong.returncode == 1 and "x.yaml" in wrong.stdout, wrong.stdout + wrong.stderr
file.write_text("a: [1]\n")
run("git", "add", ".")
right = run("prek", "run", "--all-files")
assert right.returncode == 0, right.stdout
print("refused a: [1, and took a: [1]")
