# /// script
# requires-python = ">=3.11"
# dependencies = ["nox"]
# [tool.webatlas]
# timeout = 120
# ///
"""A session of Nox sees a variable of the caller; a command with `include_outer_env=False` does not."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "nox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


folder.joinpath("noxfile.py").write_text("""\
import nox

@nox.session
def tests(session):
    look = "import os, sys; print(sys.argv[1], 'DEPLOY_SECRET' in os.environ)"
    session.run("python", "-c", look, "by default:")
    session.run("python", "-c", look, "clean:", include_outer_env=False)
""")
done = run(env=os.environ | {"DEPLOY_SECRET": "x"})
assert done.returncode == 0, done.stderr
assert "by default: True" in done.stdout and "clean: False" in done.stdout, done.stdout
print(done.stdout.strip())
