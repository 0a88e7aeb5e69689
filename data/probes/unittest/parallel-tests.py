# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest runs one test after the other, and its command has no option for processes or threads."""

import subprocess
import sys
import tempfile
from pathlib import Path

# Each test waits until the other one has started, which needs two processes or threads.
TESTS = """
import pathlib, time, unittest

def meet(me, other):
    pathlib.Path(me).touch()
    end = time.monotonic() + 2
    while time.monotonic() < end:
        if pathlib.Path(other).exists():
            return
        time.sleep(0.05)
    raise AssertionError("alone")

class A(unittest.TestCase):
    def test_a(self): meet("a", "b")

class B(unittest.TestCase):
    def test_b(self): meet("b", "a")
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "unittest", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_meet.py").write_text(TESTS)
    output, usage = run(), run("--help")

assert "FAIL: test_a" in output and "failures=1" in output, output
assert "--durations" in usage and not any(
    word in usage for word in ("parallel", "process", "jobs", "workers")
), usage
print("the first test waits for the second in vain; no option of", sys.version.split()[0], "changes that")
