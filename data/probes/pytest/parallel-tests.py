# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest", "pytest-xdist"]
# ///
"""pytest runs one test after the other; with pytest-xdist two run in two processes at a time."""

import subprocess
import sys
import tempfile
from pathlib import Path

# Each test waits until the other one has started, which needs two processes.
TESTS = """
import os, pathlib, time

def meet(me, other):
    pathlib.Path(me).write_text(str(os.getpid()))
    end = time.monotonic() + {patience}
    while time.monotonic() < end:
        if pathlib.Path(other).exists():
            return
        time.sleep(0.05)
    raise AssertionError("alone")

def test_a(): meet("a", "b")
def test_b(): meet("b", "a")
"""


def run(patience: float, *options: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_meet.py").write_text(TESTS.replace("{patience}", str(patience)))
        command = [sys.executable, "-m", "pytest", "-q", *options]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


alone = run(1, "-p", "no:xdist")
assert "1 failed, 1 passed" in alone and "AssertionError: alone" in alone, alone
together = run(25, "-n", "2")
assert "2 passed" in together, together
print("alone: the first test waits for the second in vain; with -n 2: both meet, 2 passed")
