# /// script
# requires-python = ">=3.11"
# dependencies = ["tox"]
# [tool.webatlas]
# timeout = 120
# ///
"""A variable of the caller is not seen in an environment of tox, unless it is passed on by name."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "tox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


folder.joinpath("tox.toml").write_text("""\
env_list = ["clean", "named"]
[env_run_base]
skip_install = true
commands = [["python", "-c", "import os; print('{env_name} sees it:', 'DEPLOY_SECRET' in os.environ)"]]
[env.named]
pass_env = ["DEPLOY_SECRET"]
""")
done = run("run", env=os.environ | {"DEPLOY_SECRET": "x"})
assert done.returncode == 0, done.stdout
assert "clean sees it: False" in done.stdout and "named sees it: True" in done.stdout, done.stdout
print(*(line for line in done.stdout.splitlines() if "sees it" in line and "commands" not in line), sep="\n")
