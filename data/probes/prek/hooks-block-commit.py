# /// script
# requires-python = ">=3.11"
# dependencies = ["prek", "uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""A commit is refused by git while a hook that prek installed fails."""

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

folder.joinpath(".pre-commit-config.yaml").write_text("""\
repos:
  - repo: local
    hooks:
      - {id: todo, name: no todo, language: pygrep, entry: TODO, files: x.txt}
""")
assert run("prek", "install").returncode == 0
file = folder / "x.txt"
file.write_text("TODO\n")
run("git", "add", ".")
refused = run(*GIT, "commit", "-m", "first")
assert refused.returncode != 0 and "no todo" in refused.stdout + refused.stderr, refused
file.write_text("done\n")
run("git", "add", ".")
taken = run(*GIT, "commit", "-m", "first")
assert taken.returncode == 0, taken.stderr
print("refused with TODO, taken without")
