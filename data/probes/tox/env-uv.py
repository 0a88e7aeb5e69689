# /// script
# requires-python = ">=3.11"
# dependencies = ["tox", "tox-uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""With tox-uv beside it tox makes its environments with uv, without a change of the configuration."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "tox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


with zipfile.ZipFile(folder / "demo-1-py3-none-any.whl", "w") as wheel:
    wheel.writestr("demo.py", "")
    wheel.writestr("demo-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: demo\nVersion: 1\n")
    wheel.writestr("demo-1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("demo-1.dist-info/RECORD", "")
folder.joinpath("tox.toml").write_text("""\
env_list = ["tests"]
[env_run_base]
skip_install = true
deps = ["./demo-1-py3-none-any.whl"]
commands = [["python", "-c", "import demo; print('imported', demo.__name__)"]]
""")
done = run("run", "-v")
assert done.returncode == 0 and "imported demo" in done.stdout, done.stdout + done.stderr
(marker,) = folder.glob(".tox/tests/pyvenv.cfg")
assert "uv = " in marker.read_text(), marker.read_text()
print(next(line for line in marker.read_text().splitlines() if line.startswith("uv = ")))
