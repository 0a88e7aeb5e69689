# /// script
# requires-python = ">=3.11"
# dependencies = ["nox", "uv"]
# [tool.webatlas]
# timeout = 120
# ///
"""Nox makes the environment of a session with uv."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())


def run(*arguments, **options):
    command = [sys.executable, "-m", "nox", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **options)


with zipfile.ZipFile(folder / "demo-1-py3-none-any.whl", "w") as wheel:
    wheel.writestr("demo.py", "")
    wheel.writestr("demo-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: demo\nVersion: 1\n")
    wheel.writestr("demo-1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("demo-1.dist-info/RECORD", "")
folder.joinpath("noxfile.py").write_text("""\
import nox

@nox.session(venv_backend="uv")
def tests(session):
    session.install("./demo-1-py3-none-any.whl")
    session.run("python", "-c", "import demo; print('imported', demo.__name__)")
""")
done = run()
assert done.returncode == 0 and "imported demo" in done.stdout, done.stderr
(marker,) = folder.glob(".nox/tests/pyvenv.cfg")
assert "uv = " in marker.read_text(), marker.read_text()
print(next(line for line in marker.read_text().splitlines() if line.startswith("uv = ")))
