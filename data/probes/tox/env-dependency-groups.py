# /// script
# requires-python = ">=3.11"
# dependencies = ["tox"]
# [tool.webatlas]
# timeout = 120
# ///
"""tox installs a dependency group of pyproject.toml, with the one that it includes."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "tox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


folder.joinpath("pyproject.toml").write_text("""\
[project]
name = "demo"
version = "1"
[dependency-groups]
base = ["iniconfig"]
tests = [{include-group = "base"}]
""")

folder.joinpath("tox.toml").write_text("""\
env_list = ["tests"]
[env_run_base]
skip_install = true
dependency_groups = ["tests"]
commands = [["python", "-c", "import iniconfig; print('imported', iniconfig.__name__)"]]
""")
done = run("run")
assert done.returncode == 0 and "imported iniconfig" in done.stdout, done.stdout
print("imported iniconfig from the group in the group")
