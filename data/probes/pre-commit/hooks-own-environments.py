# /// script
# requires-python = ">=3.11"
# dependencies = ["pre-commit"]
# [tool.webatlas]
# timeout = 120
# ///
"""pre-commit installs a hook's Python package into an environment of its own."""

import os
import subprocess
import tempfile
import zipfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
HOME = {"HOME": tempfile.mkdtemp(), "GIT_CONFIG_GLOBAL": os.devnull}
GIT = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]


def run(*command):
    return subprocess.run(
        command, cwd=folder, env=os.environ | HOME, capture_output=True, text=True, check=False
    )


run("git", "init", "--quiet")

with zipfile.ZipFile(folder / "demo-1-py3-none-any.whl", "w") as wheel:
    wheel.writestr("demo.py", "")
    wheel.writestr("demo-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: demo\nVersion: 1\n")
    wheel.writestr("demo-1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("demo-1.dist-info/RECORD", "")
folder.joinpath(".pre-commit-config.yaml").write_text(f"""\
repos:
  - repo: local
    hooks:
      - id: where
        name: where
        language: python
        entry: python -c "import demo; print(demo.__file__)"
        additional_dependencies: ['{folder}/demo-1-py3-none-any.whl']
        always_run: true
        pass_filenames: false
        verbose: true
""")
run("git", "add", ".")
done = run("pre-commit", "run", "--all-files")
assert done.returncode == 0, done.stdout + done.stderr
(line,) = [line.strip() for line in done.stdout.splitlines() if line.strip().endswith("demo.py")]
assert line.startswith(HOME["HOME"]), line
print(line.removeprefix(HOME["HOME"]))
