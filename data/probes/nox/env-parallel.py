# /// script
# requires-python = ">=3.11"
# dependencies = ["nox"]
# [tool.webatlas]
# timeout = 120
# ///
"""Two sessions of Nox that allow it and wait for each other both end."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "nox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


WAIT = """\
import sys, time
from pathlib import Path
mine, other = sys.argv[1:]
Path(mine).touch()
end = time.monotonic() + 30
while not Path(other).exists():
    assert time.monotonic() < end, "nobody else came"
    time.sleep(0.05)
"""
folder.joinpath("wait.py").write_text(WAIT)

folder.joinpath("noxfile.py").write_text("""\
import nox

@nox.session
def a(session):
    session.run("python", "wait.py", "a.txt", "b.txt")

@nox.session
def b(session):
    session.run("python", "wait.py", "b.txt", "a.txt")
""")
done = run("--parallel", "2", "--allow-parallel")
assert done.returncode == 0, done.stdout + done.stderr
print(*(line for line in (done.stdout + done.stderr).splitlines() if "* " in line), sep="\n")
