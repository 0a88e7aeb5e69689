# /// script
# requires-python = ">=3.11"
# dependencies = ["unittest-parallel"]
# ///
"""unittest runs one test after the other; with unittest-parallel two run in two processes at a time."""

import subprocess
import sys
import tempfile
from pathlib import Path

# Each test waits until the other one has started, which needs two processes.
TESTS = """
import os, pathlib, time, unittest

def meet(me, other):
    pathlib.Path(me).write_text(str(os.getpid()))
    end = time.monotonic() + {patience}
    while time.monotonic() < end:
        if pathlib.Path(other).exists() and pathlib.Path(other).read_text():
            return
        time.sleep(0.05)
    raise AssertionError("alone")

class A(unittest.TestCase):
    def test_a(self): meet("a", "b")

class B(unittest.TestCase):
    def test_b(self): meet("b", "a")
"""


def run(patience: int, *options: str) -> tuple[str, set[str]]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "test_meet.py").write_text(TESTS.replace("{patience}", str(patience)))
        command = [sys.executable, "-m", *options]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        return done.stderr, {Path(folder, name).read_text() for name in "ab"}


alone, _ = run(2, "unittest")
assert "FAIL: test_a" in alone and "failures=1" in alone, alone
together, processes = run(25, "unittest_parallel", "--level=class", "--jobs=2")
assert "Ran 2 tests" in together and "OK" in together and len(processes) == 2, (together, processes)
print(
    "alone: the first test waits for the second in vain; unittest-parallel: both meet, in",
    len(processes),
    "processes",
)
