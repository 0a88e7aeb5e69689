# /// script
# requires-python = ">=3.11"
# dependencies = ["prek", "uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""prek runs the hooks of a project in a subfolder with that project's files."""

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

hook = "{{id: {0}, name: {0}, language: system, entry: echo {0} sees, files: py$, verbose: true}}"
for project in (".", "api"):
    folder.joinpath(project).mkdir(exist_ok=True)
    folder.joinpath(project, "x.py").write_text("")
    name = "root" if project == "." else project
    config = f"repos: [{{repo: local, hooks: [{hook.format(name)}]}}]"
    folder.joinpath(project, ".pre-commit-config.yaml").write_text(config)
run("git", "add", ".")
done = run("prek", "run", "--all-files")
assert done.returncode == 0, done.stdout + done.stderr
assert "api sees x.py" in done.stdout and "root sees api/x.py x.py" in done.stdout, done.stdout
print(*(line.strip() for line in done.stdout.splitlines() if "sees" in line), sep="\n")
api = folder / "api" / ".pre-commit-config.yaml"
api.write_text(f"orphan: true\nrepos: [{{repo: local, hooks: [{hook.format('api')}]}}]")
run("git", "add", ".")
alone = run("prek", "run", "--all-files")
assert "root sees x.py\n" in alone.stdout and "api sees x.py" in alone.stdout, alone.stdout + alone.stderr
print("with orphan: true the root sees x.py alone")
