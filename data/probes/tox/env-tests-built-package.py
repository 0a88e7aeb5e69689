# /// script
# requires-python = ">=3.11"
# dependencies = ["tox"]
# [tool.webatlas]
# timeout = 120
# ///
"""tox builds and installs the project before the commands, without a line about it."""

import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "tox", *arguments]
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

folder.joinpath("tox.toml").write_text("""\
env_list = ["tests"]
[env_run_base]
commands = [["python", "-c", "import demo; print('imported', demo.__file__)"]]
""")
done = run("run")
assert done.returncode == 0, done.stdout
(line,) = [line for line in done.stdout.splitlines() if line.startswith("imported")]
assert "site-packages" in line, line
print(line.replace(str(folder), ""))
