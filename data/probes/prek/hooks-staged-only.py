# /// script
# requires-python = ">=3.11"
# dependencies = ["prek", "uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""prek shows a hook what is staged and leaves the rest of the work as it was."""

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
      - {id: see, name: see, language: system, entry: grep -H line, files: x.txt, verbose: true}
""")
run("git", "add", ".")
run(*GIT, "commit", "--quiet", "-m", "start")
file = folder / "x.txt"
file.write_text("staged line\n")
run("git", "add", "x.txt")
file.write_text("staged line\nother line\n")
done = run("prek", "run")
assert done.returncode == 0, done.stdout + done.stderr
assert "x.txt:staged line" in done.stdout and "other line" not in done.stdout, done.stdout
assert file.read_text() == "staged line\nother line\n"
print("the hook saw: staged line; the file still has both")
