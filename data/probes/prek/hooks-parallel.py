# /// script
# requires-python = ">=3.11"
# dependencies = ["prek", "uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""Two hooks of prek with the same priority that wait for each other both pass."""

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

WAIT = """\
import sys, time
from pathlib import Path
mine, other = sys.argv[1:]
Path(mine).touch()
end = time.monotonic() + 20
while not Path(other).exists():
    if time.monotonic() > end:
        sys.exit("nobody else came")
    time.sleep(0.05)
"""
folder.joinpath("wait.py").write_text(WAIT)
hook = "{{id: {0}, name: {0}, language: system, entry: python3 wait.py {0} {1}, priority: 1, {2}}}"
same = "always_run: true, pass_filenames: false"
config = f"repos: [{{repo: local, hooks: [{hook.format('a', 'b', same)}, {hook.format('b', 'a', same)}]}}]"
folder.joinpath(".pre-commit-config.yaml").write_text(config)
run("git", "add", ".pre-commit-config.yaml")
done = run("prek", "run", "--all-files")
assert done.returncode == 0 and done.stdout.count("Passed") == 2, done.stdout + done.stderr
print(done.stdout.strip())
