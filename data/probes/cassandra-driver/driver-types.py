# /// script
# requires-python = ">=3.11"
# dependencies = ["cassandra-driver", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""The Cassandra driver has no types: mypy finds neither a marker nor stubs."""

import subprocess
import sys
import tempfile
from pathlib import Path

GOOD = """
from cassandra.cluster import Cluster

session = Cluster().connect()
"""


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    complaint = mypy(GOOD)
    assert "missing library stubs or py.typed marker" in complaint, complaint
    print("mypy:", complaint.split(": error: ")[1].splitlines()[0])


if __name__ == "__main__":
    main()
