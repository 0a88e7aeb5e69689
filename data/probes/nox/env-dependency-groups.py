# /// script
# requires-python = ">=3.11"
# dependencies = ["nox"]
# [tool.webatlas]
# timeout = 120
# ///
"""Nox installs a dependency group of pyproject.toml, with the one that it includes."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "nox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


folder.joinpath("pyproject.toml").write_text("""\
[project]
name = "demo"
version = "1"
[dependency-groups]
base = ["iniconfig"]
tests = [{include-group = "base"}]
""")

folder.joinpath("noxfile.py").write_text("""\
import nox

@nox.session
def tests(session):
    project = nox.project.load_toml("pyproject.toml")
    session.install(*nox.project.dependency_groups(project, "tests"))
    session.run("python", "-c", "import iniconfig; print('imported', iniconfig.__name__)")
""")
done = run()
assert done.returncode == 0 and "imported iniconfig" in done.stdout, done.stderr
print("imported iniconfig from the group in the group")
