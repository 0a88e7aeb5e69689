# /// script
# requires-python = ">=3.11"
# dependencies = ["nox"]
# [tool.webatlas]
# timeout = 120
# ///
"""Nox installs the project where a session says so, and not by itself."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "nox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


folder.joinpath("src", "demo").mkdir(parents=True)
folder.joinpath("src", "demo", "__init__.py").write_text("")
folder.joinpath("pyproject.toml").write_text("""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "demo"
version = "1"
""")

folder.joinpath("noxfile.py").write_text("""\
import nox

@nox.session
def without(session):
    session.run("python", "-c", "import demo")

@nox.session
def tests(session):
    session.install(".")
    session.run("python", "-c", "import demo; print('imported', demo.__file__)")
""")
done = run()
assert "No module named 'demo'" in done.stdout + done.stderr and "without failed" in done.stderr, done.stderr
(line,) = [line for line in done.stdout.splitlines() if line.startswith("imported")]
assert "site-packages" in line, line
print(line.replace(str(folder), ""))
