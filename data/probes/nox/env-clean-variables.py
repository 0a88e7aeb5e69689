# /// script
# requires-python = ">=3.11"
# dependencies = ["nox"]
# [tool.webatlas]
# timeout = 120
# ///
"""A variable of the caller is seen in a session of Nox."""

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
    session.run("python", "-c", "import os; print('the session sees it:', 'DEPLOY_SECRET' in os.environ)")
""")
done = run(env=os.environ | {"DEPLOY_SECRET": "x"})
assert done.returncode == 0, done.stderr
assert "the session sees it: True" in done.stdout, done.stdout
print(done.stdout.strip())
