# /// script
# requires-python = ">=3.11"
# dependencies = ["nox"]
# [tool.webatlas]
# timeout = 120
# ///
"""Nox makes a session for this Python, skips the one that is not there, and says so."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "nox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


folder.joinpath("noxfile.py").write_text(f"""\
import nox

@nox.session(python=["3.{sys.version_info.minor}", "2.7"])
def tests(session):
    session.run("python", "-c", "import sys; print('ran on', sys.version_info[:2])")
""")
done = run()
assert done.returncode == 0, done.stderr
assert f"ran on (3, {sys.version_info.minor})" in done.stdout, done.stdout + done.stderr
assert "tests-2.7 skipped" in done.stderr, done.stderr
strict = run("--error-on-missing-interpreters")
assert strict.returncode != 0, strict.stderr
print(*(line for line in done.stderr.splitlines() if "* tests" in line), sep="\n")
