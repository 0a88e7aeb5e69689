# /// script
# requires-python = ">=3.11"
# dependencies = ["tox"]
# [tool.webatlas]
# timeout = 120
# ///
"""Two environments of tox that wait for each other both end."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "tox", *arguments]
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

folder.joinpath("tox.toml").write_text("""\
env_list = ["a", "b"]
[env_run_base]
skip_install = true
[env.a]
commands = [["python", "wait.py", "a.txt", "b.txt"]]
[env.b]
commands = [["python", "wait.py", "b.txt", "a.txt"]]
""")
done = run("run-parallel", "--parallel", "2")
assert done.returncode == 0, done.stdout
print(*(line for line in done.stdout.splitlines() if line.startswith("  ")), sep="\n")
