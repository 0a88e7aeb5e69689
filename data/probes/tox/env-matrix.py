# /// script
# requires-python = ">=3.11"
# dependencies = ["tox"]
# [tool.webatlas]
# timeout = 120
# ///
"""tox makes an environment for this Python, skips the one that is not there, and says so."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "tox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


this = f"3.{sys.version_info.minor}"
folder.joinpath("tox.toml").write_text(f"""\
env_list = ["{this}", "2.7"]
skip_missing_interpreters = true
[env_run_base]
skip_install = true
commands = [["python", "-c", "import sys; print('ran on', sys.version_info[:2])"]]
""")
done = run("run")
assert done.returncode == 0, done.stdout
assert f"ran on (3, {sys.version_info.minor})" in done.stdout, done.stdout
assert "2.7: SKIP" in done.stdout, done.stdout
strict = run("run", "--skip-missing-interpreters", "false")
assert strict.returncode != 0, strict.stdout
print(*(line for line in done.stdout.splitlines() if line.startswith(("  3", "  2"))), sep="\n")
